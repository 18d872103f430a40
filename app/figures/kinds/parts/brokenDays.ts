import type { Day } from "../../../domain/day";

/** Days on which something is to be seen, along an axis that leaves out most of a long silence. */
export interface BrokenDays {
  /** Each once, the earliest first. */
  readonly days: readonly Day[];
  /** Of a day among them: 0 for the first, 1 for the last; the middle where there is one alone. */
  at(day: number): number;
  /** Where days are left out. */
  readonly breaks: readonly number[];
}

/** `longest`: days of a silence that are drawn. */
export function brokenDays(all: readonly Day[], longest: number): BrokenDays {
  const days = [...new Set(all)].toSorted((a, b) => a - b);
  const places = new Map<number, number>();
  const cut: number[] = [];
  let end = 0;
  days.forEach((day, index) => {
    const gap = day - (days[index - 1] ?? day);
    if (gap > longest) cut.push(end + longest / 2);
    end += Math.min(gap, longest);
    places.set(day, end);
  });
  return { days, at: (day) => (end === 0 ? 0.5 : (places.get(day) ?? 0) / end), breaks: cut.map((place) => place / end) };
}
