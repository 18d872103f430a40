import type { Day } from "../../domain/day";

/** The first of the ascending days after a day; null where there is none, and after everything known (null). */
export function dayAfter(days: readonly Day[], asOf: Day | null): Day | null {
  return asOf === null ? null : (days.find((day) => day > asOf) ?? null);
}

/** The last of them before a day, or before everything known; null where there is none. */
export function dayBefore(days: readonly Day[], asOf: Day | null): Day | null {
  return days.findLast((day) => asOf === null || day < asOf) ?? null;
}

/** Where the slider stands: at the last of the days that has come, at the first before all of them, at the end where everything is known. */
export function positionOf(days: readonly Day[], asOf: Day | null): number {
  return asOf === null ? days.length : Math.max(0, days.findLastIndex((day) => day <= asOf));
}

/** The day that the slider stands for; null at its end: everything known. */
export function dayAt(days: readonly Day[], position: number): Day | null {
  return days[position] ?? null;
}

/** Milliseconds that each of so many days stays while they are played: all of them in about a minute, none too short to be read. */
export function paceOf(days: number): number {
  return Math.min(900, Math.max(300, 60_000 / Math.max(1, days)));
}
