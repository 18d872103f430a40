import type { Font, Measure } from "../../../cartography/pen";
import { dateOf, type Period } from "../../../domain/day";
import type { KilledOverTimeAnswer } from "../../../engine/questions/killedOverTime";
import type { Translator } from "../../../i18n/translator";

type Unit = KilledOverTimeAnswer["unit"];

/** A name below the time axis, for the bin at `index`. */
export interface TimeTick {
  readonly index: number;
  readonly text: string;
  /** Below the text, where a year begins; null elsewhere and where the text is the year. */
  readonly year: string | null;
}

/** Names of as many bins as have room without touching: years, or months, days and the years that they begin. */
export function timeTicks(bins: readonly Period[], unit: Unit, slot: number, letters: Font, measure: Measure, translator: Translator): readonly TimeTick[] {
  const names = bins.map((bin) => nameOf(bin, unit, translator));
  const widest = Math.max(0, ...names.map(({ text, year }) => Math.max(measure(text, letters), year ? measure(year, letters) : 0)));
  const gap = letters.size * 0.7;
  const step = roundSteps[unit].find((every) => every * slot >= widest + gap) ?? Math.ceil((widest + gap) / slot);
  let lastYear = "";
  return names.flatMap(({ text, year, order }, index) => {
    if (order % step !== 0) return [];
    const shown = year === lastYear ? null : year;
    lastYear = year ?? lastYear;
    return [{ index, text, year: shown }];
  });
}

/** A year as the language writes it, never grouped. */
export function yearText(year: number, { language }: Translator): string {
  return Array.from(String(year), (digit) => language.number(Number(digit))).join("");
}

/** Every how many bins a name may stand, so that names fall on round ones. */
const roundSteps: Readonly<Record<Unit, readonly number[]>> = {
  day: [1, 2, 5, 10], week: [1, 2, 4, 8], month: [1, 2, 3, 6, 12], quarter: [1, 2, 4, 8], year: [1, 2, 5, 10],
};

interface BinName {
  readonly text: string;
  readonly year: string | null;
  /** Names stand where this is a multiple of the step. */
  readonly order: number;
}

function nameOf({ from }: Period, unit: Unit, translator: Translator): BinName {
  const date = dateOf(from);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const monthName = translator.language.monthsShort[month] ?? "";
  const inYear = yearText(year, translator);
  switch (unit) {
    case "year":
      return { text: inYear, year: null, order: year };
    case "quarter":
      return { text: monthName, year: inYear, order: year * 4 + month / 3 };
    case "month":
      return { text: monthName, year: inYear, order: year * 12 + month };
    case "week":
      return { text: `${translator.number(date.getUTCDate())} ${monthName}`, year: inYear, order: Math.floor((from + 3) / 7) };
    case "day":
      return { text: `${translator.number(date.getUTCDate())} ${monthName}`, year: inYear, order: from };
  }
}
