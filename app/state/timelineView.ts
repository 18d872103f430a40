import { isoDay, parseDay, type Period } from "../domain/day";
import { timelineBars } from "../engine/questions/timeline";
import { binUnits } from "../engine/timeBins";
import { readQuery } from "./query";

/** What the bars of the timeline can be asked to stand for; the unit is left out where it is chosen by the span. */
export const timelineUnitsNamed: readonly string[] = binUnits;
export const timelineBarsNamed: readonly string[] = timelineBars.filter((bars) => bars !== "incidents");

/** The part of the timeline on show: `all`, or two days in their order. */
export const WHOLE_SPAN = "all" as const;

/** Reads `2022-01-01..2022-03-31` or `all`; null for anything else. */
export function readTimelineSpan(raw: string): string | null {
  if (raw === WHOLE_SPAN) return raw;
  const part = parseTimelinePart(raw);
  return part && writeTimelinePart(part);
}

export function parseTimelinePart(raw: string): Period | null {
  const [first = "", last = "", ...more] = raw.split("..");
  const [from, to] = [parseDay(first), parseDay(last)];
  return from !== null && to !== null && from < to && more.length === 0 ? { from, to } : null;
}

export function writeTimelinePart({ from, to }: Period): string {
  return `${isoDay(from)}..${isoDay(to)}`;
}

/** The part as the address writes it; null where there is none, or none that is valid. */
export function timelineSpanText(search: string): string | null {
  const span = readQuery(search).get("span");
  return span === undefined ? null : readTimelineSpan(span);
}
