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
  const candidates = [...[1, 2, 7, 14].map((days) => everyDays(span, days, translator)), ...[1, 2, 3, 6, 12, 24, 60, 120].map((months) => everyMonths(span, months, translator))];
  const fits = (ticks: readonly DayTick[]) => ticks.every(({ text, day }, index) => {
    const next = ticks[index + 1];
    return !next || (next.day - day) * pixels >= (measure(text, letters) + measure(next.text, letters)) / 2 + letters.size * 0.9;
  });
  return candidates.find((ticks) => ticks.length > 0 && fits(ticks)) ?? [];
}

function everyDays({ from, to }: Period, days: number, translator: Translator): readonly DayTick[] {
  if ((to - from) / days > MOST) return [];
  const first = addDays(from, (days - ((from + 3) % days)) % days);
  return Array.from({ length: Math.max(0, Math.floor((to - first) / days) + 1) }, (_, index) => {
    const day = addDays(first, index * days);
    return { day, text: translator.day(day, "short") };
  });
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
