import { dateOf, type Day } from "../../../../domain/day";
import type { RunningTollAnswer } from "../../../../engine/questions/runningToll";
import type { Translator } from "../../../../i18n/translator";

/** The days on which something was said, along an axis that leaves out most of a long silence. */
export interface TollDays {
  readonly days: readonly Day[];
  /** Of a day among them: 0 for the first, 1 for the last; the middle where there is one alone. */
  at(day: number): number;
  /** Where days are left out. */
  readonly breaks: readonly number[];
}

export function tollDays({ sides }: Pick<RunningTollAnswer, "sides">): TollDays {
  const all = sides.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map(({ day }) => day)));
  const days = [...new Set(all)].toSorted((a, b) => a - b);
  const places = new Map<number, number>();
  const cut: number[] = [];
  let end = 0;
  days.forEach((day, index) => {
    const gap = day - (days[index - 1] ?? day);
    if (gap > LONGEST) cut.push(end + LONGEST / 2);
    end += Math.min(gap, LONGEST);
    places.set(day, end);
  });
  return { days, at: (day) => (end === 0 ? 0.5 : (places.get(day) ?? 0) / end), breaks: cut.map((place) => place / end) };
}

/** Days of a silence that are drawn. */
const LONGEST = 5;

export interface DayName {
  readonly day: Day;
  readonly text: string;
}

/** Names of as many of the days as have room: the first and the last, then the others in order. The year stands with the first, and where it is another than that. */
export function dayNames({ days, at }: TollDays, width: number, measure: (text: string) => number, gap: number, translator: Translator): readonly DayName[] {
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
