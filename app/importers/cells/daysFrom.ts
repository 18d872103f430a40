import { addDays, endOfMonth, type Day } from "../../domain/day";
import type { DayPrecision } from "../../domain/incident";
import { dayFrom } from "./readDay";
import { withPlainDigits } from "./digits";

export interface DaysRead {
  readonly start: Day;
  readonly end: Day | null;
  readonly dayPrecision: DayPrecision;
  /** Whether the day or the month is not known. */
  readonly isVague: boolean;
}

/** The days of a year, month and day in three cells; a day 0 is its whole month, a month 0 the whole year. Null where they are no day. */
export function daysFrom(yearText: string, monthText: string, dayText: string): DaysRead | null {
  const [year, month, day] = [wholeIn(yearText), wholeIn(monthText), wholeIn(dayText)];
  if (month === 0) return vague(dayFrom(year, 1, 1), dayFrom(year, 12, 31));
  const first = dayFrom(year, month, 1);
  if (first === null) return null;
  if (day === 0) return vague(first, endOfMonth(first));
  const start = dayFrom(year, month, day);
  return start === null ? null : { start, end: null, dayPrecision: "day", isVague: false };
}

/** The end of an attack that lasted: null where it is not after the start. */
export function laterDay(start: Day, end: Day | null): Day | null {
  return end !== null && end >= addDays(start, 1) ? end : null;
}

function vague(start: Day | null, end: Day | null): DaysRead | null {
  return start === null || end === null ? null : { start, end, dayPrecision: "month", isVague: true };
}

/** NaN for anything but digits; an empty cell is 0, not known. */
function wholeIn(text: string): number {
  const plain = withPlainDigits(text.trim().slice(0, 20));
  if (plain === "" || plain === "-9" || plain === "-99") return 0;
  return /^\d+(?:\.0*)?$/.test(plain) ? Number(plain) : Number.NaN;
}
