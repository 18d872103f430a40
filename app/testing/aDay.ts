import { parseDay, type Day } from "../domain/day";

/** The day of `2022-01-20`; throws for anything else. */
export function aDay(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`${text} is no day`);
  return day;
}
