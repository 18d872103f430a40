/** A calendar day as the number of days since 1970-01-01 (negative before); no time zone, no hour. */
export type Day = number & { readonly __kind: "day" };

/** Both ends included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

const MILLISECONDS_A_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `2022-01-20`; null for anything else, an impossible day (30 February) included. */
export function parseDay(text: string): Day | null {
  const parts = ISO_DAY.exec(text);
  if (!parts) return null;
  const milliseconds = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  const day = Math.round(milliseconds / MILLISECONDS_A_DAY) as Day;
  return isoDay(day) === text ? day : null;
}

/** Writes `2022-01-20`. */
export function isoDay(day: Day): string {
  return dateOf(day).toISOString().slice(0, 10);
}

/** Midnight UTC of the day, for calendars that want a `Date`. */
export function dateOf(day: Day): Date {
  return new Date(day * MILLISECONDS_A_DAY);
}

/** The UTC day that a moment falls on. */
export function dayOf(date: Date): Day {
  return Math.floor(date.getTime() / MILLISECONDS_A_DAY) as Day;
}

export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

export function yearOf(day: Day): number {
  return dateOf(day).getUTCFullYear();
}

/** First day of the day's month. */
export function startOfMonth(day: Day): Day {
  const date = dateOf(day);
  return dayOf(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)));
}

/** Last day of the day's month: the day from which an estimated month counts. */
export function endOfMonth(day: Day): Day {
  const date = dateOf(day);
  return dayOf(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)));
}

/** True when the two spans share a day. */
export function overlaps(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}
