import { dateOf, type Day } from "../../../domain/day";
import type { Translator } from "../../../i18n/translator";
import type { BrokenDays } from "./brokenDays";

export interface DayName {
  readonly day: Day;
  readonly text: string;
}

/** Names of as many of the days as have room: the first and the last, then the others in order. The year stands with the first, and where it is another than that. */
export function dayNames({ days, at }: BrokenDays, width: number, measure: (text: string) => number, gap: number, translator: Translator): readonly DayName[] {
  const [first, last] = [days[0], days.at(-1)];
  const named: (DayName & { readonly from: number; readonly to: number })[] = [];
  for (const day of new Set([first, last, ...days])) {
    if (day === undefined || first === undefined) continue;
    const text = nameOf(day, day === first || dateOf(day).getUTCFullYear() !== dateOf(first).getUTCFullYear(), translator);
    const [middle, half] = [at(day) * width, (measure(text) + gap) / 2];
    if (named.every(({ from, to }) => middle + half <= from || middle - half >= to)) named.push({ day, text, from: middle - half, to: middle + half });
  }
  return named.map(({ day, text }) => ({ day, text }));
}

function nameOf(day: Day, withYear: boolean, translator: Translator): string {
  const date = dateOf(day);
  if (withYear) return translator.day(day, "short");
  return `${translator.number(date.getUTCDate())} ${translator.language.monthsShort[date.getUTCMonth()] ?? ""}`;
}
