import { addDays, type Day, type Period } from "../domain/day";

/** The shortest part of the timeline that can be on show, in days. */
export const LEAST_DAYS = 7;

/** A part so many times as long, with the day (or a moment in it) where it was; inside the span. */
export function zoomedPart(part: Period, span: Period, factor: number, around: number): Period {
  const length = lengthOf(part);
  const wanted = Math.min(lengthOf(span), Math.max(LEAST_DAYS, Math.round(length * factor)));
  const share = (around - part.from) / length;
  return insideSpan({ from: Math.round(around - share * wanted) as Day, to: (Math.round(around - share * wanted) + wanted - 1) as Day }, span);
}

export function movedPart(part: Period, span: Period, days: number): Period {
  return insideSpan({ from: addDays(part.from, days), to: addDays(part.to, days) }, span);
}

/** The part with one end elsewhere; never shorter than it may be. */
export function pulledPart(part: Period, span: Period, end: "from" | "to", day: Day): Period {
  const least = Math.min(LEAST_DAYS, lengthOf(span)) - 1;
  return end === "from"
    ? { from: Math.max(span.from, Math.min(day, part.to - least)) as Day, to: part.to }
    : { from: part.from, to: Math.min(span.to, Math.max(day, part.from + least)) as Day };
}

/** A part in which the period takes half of the width. */
export function partAround(period: Period, span: Period): Period {
  const room = Math.max(LEAST_DAYS, Math.round(lengthOf(period) / 2));
  return insideSpan({ from: addDays(period.from, -room), to: addDays(period.to, room) }, span);
}

/** True where a period takes so little of the span that nothing of it can be told apart. */
export function isShort(period: Period, span: Period): boolean {
  return lengthOf(period) <= lengthOf(span) / 6;
}

/** The part moved as little as shows the day. */
export function partWith(day: Day, part: Period, span: Period): Period {
  if (day < part.from) return movedPart(part, span, day - part.from);
  return day > part.to ? movedPart(part, span, day - part.to) : part;
}

export function lengthOf({ from, to }: Period): number {
  return to - from + 1;
}

/** Moved into the span, cut only where it is longer. */
function insideSpan(part: Period, span: Period): Period {
  const length = Math.min(lengthOf(part), lengthOf(span));
  const from = Math.max(span.from, Math.min(part.from, span.to - length + 1)) as Day;
  return { from, to: (from + length - 1) as Day };
}
