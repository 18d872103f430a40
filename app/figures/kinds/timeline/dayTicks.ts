import type { Font, Measure } from "../../../cartography/pen";
import { addDays, dateOf, dayOf, startOfMonth, type Day, type Period } from "../../../domain/day";
import type { Translator } from "../../../i18n/translator";
import { yearText } from "../parts/timeTicks";

/** A name on an axis of days, at the first of them. */
export interface DayTick {
  readonly day: Day;
  readonly text: string;
}

/** Round days with names that do not touch: the most that have room, years where the span is long. */
export function dayTicks(span: Period, width: number, letters: Font, measure: Measure, translator: Translator): readonly DayTick[] {
  const pixels = width / (span.to - span.from + 1);
  const candidates = [...[1, 2, 5, 10].map((days) => everyDays(span, days, translator)), ...[1, 2, 3, 6, 12, 24, 60, 120].map((months) => everyMonths(span, months, translator))];
  const fits = (ticks: readonly DayTick[]) => ticks.every(({ text, day }, index) => {
    const next = ticks[index + 1];
    return !next || (next.day - day) * pixels >= (measure(text, letters) + measure(next.text, letters)) / 2 + letters.size * 0.9;
  });
  return candidates.find((ticks) => ticks.length > 0 && fits(ticks)) ?? [];
}

/** The firsts of months, named with month and year, and round days between them; the month is named at the first day of all as well. */
function everyDays({ from, to }: Period, days: number, translator: Translator): readonly DayTick[] {
  if (to - from > MOST) return [];
  const round = Array.from({ length: to - from + 1 }, (_, index) => addDays(from, index)).filter((day) => isRound(day, days));
  const hasMonth = round.some((day) => dateOf(day).getUTCDate() === 1);
  return round.map((day, index) => {
    const date = dateOf(day);
    const isFirst = date.getUTCDate() === 1;
    if (index === 0 && !isFirst && !hasMonth) return { day, text: translator.day(day, "short") };
    return { day, text: isFirst ? monthText(date, 1, translator) : translator.number(date.getUTCDate()) };
  });
}

/** Every so many days of a month, and its first; none so near before the next first that their names would crowd. */
function isRound(day: Day, days: number): boolean {
  const date = dateOf(day).getUTCDate();
  return date === 1 || days === 1 || (date % days === 0 && nextMonth(day) - day >= days * 0.7);
}

function everyMonths({ from, to }: Period, months: number, translator: Translator): readonly DayTick[] {
  const ticks: DayTick[] = [];
  for (let day = startOfMonth(from); day <= to; day = nextMonth(day)) {
    const date = dateOf(day);
    const order = date.getUTCFullYear() * 12 + date.getUTCMonth();
    if (day >= from && order % months === 0) ticks.push({ day, text: monthText(date, months, translator) });
    if (ticks.length > MOST) return [];
  }
  return ticks;
}

const MOST = 400;

function monthText(date: Date, months: number, translator: Translator): string {
  const year = yearText(date.getUTCFullYear(), translator);
  return months >= 12 ? year : `${translator.language.monthsShort[date.getUTCMonth()] ?? ""} ${year}`;
}

function nextMonth(day: Day): Day {
  const date = dateOf(day);
  return dayOf(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)));
}
