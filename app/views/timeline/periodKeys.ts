import { addDays, dateOf, dayOf, type Day, type Period } from "../../domain/day";

/** What of the period a key moves. */
export type PeriodPart = "from" | "to" | "whole";

const days: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };
const months: Readonly<Record<string, number>> = { PageDown: -1, PageUp: 1 };

/**
 * The period after a key: arrows move by a day, with Shift by a week, Page keys by a month, Home and End as far as it goes. An end
 * never passes the other, the whole keeps its length. Null for other keys.
 */
export function keyedPeriod(key: string, isShifted: boolean, part: PeriodPart, { from, to }: Period, span: Period): Period | null {
  const first = part === "to" ? to : from;
  const wanted = wantedDay(key, isShifted, first, part === "to" ? { from, to: span.to } : { from: span.from, to: part === "from" ? to : span.to });
  if (wanted === null) return null;
  switch (part) {
    case "from":
      return { from: within(wanted, span.from, to), to };
    case "to":
      return { from, to: within(wanted, from, span.to) };
    case "whole": {
      const moved = within(wanted, span.from, Math.max(span.from, span.to - (to - from)));
      return { from: moved, to: addDays(moved, to - from) };
    }
  }
}

function wantedDay(key: string, isShifted: boolean, day: Day, limits: Period): Day | null {
  if (key === "Home") return limits.from;
  if (key === "End") return limits.to;
  const step = days[key];
  if (step !== undefined) return addDays(day, isShifted ? step * 7 : step);
  const month = months[key];
  return month === undefined ? null : addMonths(day, month);
}

/** The same day of another month, or its last where it is shorter. */
function addMonths(day: Day, count: number): Day {
  const date = dateOf(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + count];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), last))));
}

function within(day: number, least: number, most: number): Day {
  return Math.max(least, Math.min(most, day)) as Day;
}
