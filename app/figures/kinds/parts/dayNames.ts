import { dateOf, type Day } from "../../../domain/day";
import type { Translator } from "../../../i18n/translator";
import type { BrokenDays } from "./brokenDays";
import { namesWithRoom } from "./namesWithRoom";

export interface DayName {
  readonly day: Day;
  readonly text: string;
}

/** Names of as many of the days as have room: the first and the last, then the others in order. The year stands with the first, and where it is another than that. */
export function dayNames({ days, at }: BrokenDays, width: number, measure: (text: string) => number, gap: number, translator: Translator): readonly DayName[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const wanted = [...new Set([first, last, ...days])].map((day) => ({ day, at: at(day), text: dayName(day, day === first || !isOfYear(day, first), translator) }));
  return namesWithRoom(wanted, width, measure, gap);
}

/** Whether the day is of the year of the other. */
export function isOfYear(day: Day, other: Day): boolean {
  return dateOf(day).getUTCFullYear() === dateOf(other).getUTCFullYear();
}

/** `20 Jan`, with its year `20 Jan 2022`. */
export function dayName(day: Day, withYear: boolean, translator: Translator): string {
  const date = dateOf(day);
  if (withYear) return translator.day(day, "short");
  return `${translator.number(date.getUTCDate())} ${translator.language.monthsShort[date.getUTCMonth()] ?? ""}`;
}
