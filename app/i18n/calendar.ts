import type { Language } from "./language";

const MILLISECONDS_A_DAY = 86_400_000;

/** `20 January 2022`, or `20 Jan 2022` when short. */
export function dayText(language: Language, day: number, length: "long" | "short"): string {
  return partsText(partsOf(language, day, length));
}

/** `20–30 January 2022`, `28 March – 2 April 2021`, `31 December 2021 – 1 January 2022`; one day is written once. */
export function periodText(language: Language, from: number, to: number, length: "long" | "short"): string {
  const start = partsOf(language, from, length);
  const end = partsOf(language, to, length);
  if (from === to) return partsText(start);
  if (start.year !== end.year) return `${partsText(start)} – ${partsText(end)}`;
  if (start.month !== end.month) return `${start.date} ${start.month} – ${partsText(end)}`;
  return `${start.date}–${partsText(end)}`;
}

interface Parts {
  readonly date: string;
  readonly month: string;
  readonly year: string;
}

function partsOf(language: Language, day: number, length: "long" | "short"): Parts {
  const date = new Date(day * MILLISECONDS_A_DAY);
  const months = length === "long" ? language.monthsLong : language.monthsShort;
  return {
    date: language.number(date.getUTCDate()),
    month: months[date.getUTCMonth()] ?? "",
    year: plainYear(language, date.getUTCFullYear()),
  };
}

function partsText({ date, month, year }: Parts): string {
  return `${date} ${month} ${year}`;
}

/** A year is never grouped: 2022, not 2,022. */
function plainYear(language: Language, year: number): string {
  return Array.from(String(year), (digit) => language.number(Number(digit))).join("");
}
