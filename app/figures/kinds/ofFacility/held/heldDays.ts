import { dateOf, type Day, type Period } from "../../../../domain/day";
import type { IncidentThere } from "../../../../engine/questions/facility";
import type { Translator } from "../../../../i18n/translator";
import { brokenDays, type BrokenDays } from "../../parts/brokenDays";
import { dayName, isOfYear } from "../../parts/dayNames";
import { namesWithRoom } from "../../parts/namesWithRoom";
import { yearText } from "../../parts/timeTicks";
import type { HeldMark } from "./heldMarks";

/** The days of all claims and incidents. */
export function heldDays(marks: readonly HeldMark[], incidents: readonly IncidentThere[]): BrokenDays {
  return brokenDays([...marks.map(({ days }) => days), ...incidents].flatMap(({ from, to }) => [from, to]), LONGEST);
}

/** Days of a silence that are drawn: a month is never cut. */
const LONGEST = 31;

export interface AxisName {
  readonly key: string;
  readonly at: number;
  readonly text: string;
}

/** Names of as many days and months as have room: the first and the last, then those of claims, then those on which incidents began; none where that is not known to the day. */
export function heldDayNames(
  marks: readonly HeldMark[], incidents: readonly IncidentThere[], days: BrokenDays, width: number, measure: (text: string) => number, gap: number, translator: Translator,
): readonly AxisName[] {
  const all = [...marks.map(({ days: own }) => own), ...incidents.filter(({ dayPrecision }) => dayPrecision === "day").map(({ from }) => ({ from, to: from }))];
  const inTime = all.toSorted((a, b) => a.from + a.to - b.from - b.to);
  const [first, last] = [inTime[0], inTime.at(-1)];
  if (!first || !last) return [];
  const wanted = new Map([first, last, ...all].map((period) => [`${period.from} ${period.to}`, period]));
  return namesWithRoom([...wanted].map(([key, period]) => ({
    key, at: (days.at(period.from) + days.at(period.to)) / 2, text: nameOf(period, period === first || !isOfYear(period.from, first.from), translator),
  })), width, measure, gap);
}

function nameOf({ from, to }: Period, withYear: boolean, translator: Translator): string {
  return from === to ? dayName(from, withYear, translator) : monthName(from, withYear, translator);
}

function monthName(day: Day, withYear: boolean, translator: Translator): string {
  const date = dateOf(day);
  const month = translator.language.monthsShort[date.getUTCMonth()] ?? "";
  return withYear ? `${month} ${yearText(date.getUTCFullYear(), translator)}` : month;
}
