import { parseDay, type Day } from "../../domain/day";

/** The day of a text that the shapes have let through. Throws a RangeError for any other text. */
export function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`${text} is not a day`);
  return day;
}

export function dayOrNull(text: string | null): Day | null {
  return text === null ? null : dayOf(text);
}
