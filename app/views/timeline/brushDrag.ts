import { addDays, type Day, type Period } from "../../domain/day";
import type { HandlePlace, HandlePlaces } from "./brushHandles";
import type { DayAxis } from "./dayAxis";

/** What a drag has hold of: an end, the whole period, or nothing yet (then it draws a new one from its first day). */
export type Grab =
  | { readonly part: "end"; readonly fixed: Day }
  | { readonly part: "whole"; readonly at: Day; readonly period: Period };

export function grabAt(axis: DayAxis, x: number, handles: HandlePlaces, period: Period | null, shown: Period): Grab {
  const [from, to] = [reaches(handles.from, x), reaches(handles.to, x)];
  const isFrom = from && (!to || Math.abs(x - handles.from.x) <= Math.abs(x - handles.to.x));
  if (isFrom) return { part: "end", fixed: shown.to };
  if (to) return { part: "end", fixed: shown.from };
  const day = axis.dayAt(x);
  if (period && day >= period.from && day <= period.to) return { part: "whole", at: day, period };
  return { part: "end", fixed: day };
}

function reaches({ start, end }: HandlePlace, x: number): boolean {
  return x >= start && x <= end;
}

/** The period while the pointer is over a day; never outside the span. */
export function draggedPeriod(grab: Grab, day: Day, span: Period): Period {
  if (grab.part === "end") return day < grab.fixed ? { from: day, to: grab.fixed } : { from: grab.fixed, to: day };
  const wanted = day - grab.at;
  const moved = Math.min(span.to - grab.period.to, Math.max(span.from - grab.period.from, wanted));
  return { from: addDays(grab.period.from, moved), to: addDays(grab.period.to, moved) };
}
