import { addDays, type Day, type Period } from "../../domain/day";
import type { DayAxis } from "./dayAxis";

/** What a drag has hold of: an end, the whole period, or nothing yet (then it draws a new one from its first day). */
export type Grab =
  | { readonly part: "end"; readonly fixed: Day }
  | { readonly part: "whole"; readonly at: Day; readonly period: Period };

/** Pixels around an end within which it is taken hold of. */
const REACH = 8;

export function grabAt(axis: DayAxis, x: number, period: Period | null, shown: Period): Grab {
  if (Math.abs(x - axis.xOf(shown.from)) <= REACH) return { part: "end", fixed: shown.to };
  if (Math.abs(x - axis.xOf(shown.to, "end")) <= REACH) return { part: "end", fixed: shown.from };
  const day = axis.dayAt(x);
  if (period && day >= period.from && day <= period.to) return { part: "whole", at: day, period };
  return { part: "end", fixed: day };
}

/** The period while the pointer is over a day; never outside the span. */
export function draggedPeriod(grab: Grab, day: Day, span: Period): Period {
  if (grab.part === "end") return day < grab.fixed ? { from: day, to: grab.fixed } : { from: grab.fixed, to: day };
  const wanted = day - grab.at;
  const moved = Math.min(span.to - grab.period.to, Math.max(span.from - grab.period.from, wanted));
  return { from: addDays(grab.period.from, moved), to: addDays(grab.period.to, moved) };
}
