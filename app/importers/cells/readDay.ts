import { isoDay, type Day } from "../../domain/day";
import type { IssueCode } from "../../domain/issue";
import type { DayOrder } from "../mapped/mapping";
import { withPlainDigits } from "./digits";
import { monthNamed } from "./monthNames";
import { remembered } from "./remembered";

/** A day, and what is to be said of how it was read. */
export interface DayRead {
  readonly day: Day;
  /** `ambiguous-day`: its order or its century was guessed; `vague-day`: 1970-01-01, which programs write for a missing date. */
  readonly remark: Extract<IssueCode, "ambiguous-day" | "vague-day"> | null;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/**
 * Reads `2022-01-25`, with a time after it, `25 January 2022`, `January 25, 2022`, `25-Jan-22`, `25/01/2022`, `25.01.2022`, `20220125`, a
 * spreadsheet's serial number (20000 to 60000), month names in Arabic and Kurdish, digits in any script. The time is left out, its zone
 * too. Null for anything else, impossible days and years outside 1900 to 2099.
 */
export function readDay(text: string, order: DayOrder): DayRead | null {
  const day = hasUsualTime(text) ? text.slice(0, 10) : text;
  return order === "day-month" ? dayFirst(day) : monthFirst(day);
}

/** The day of a year, month and day; null where there is none such, or the year is outside 1900 to 2099. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const milliseconds = Date.UTC(year, month - 1, day);
  return new Date(milliseconds).getUTCDate() === day ? (Math.round(milliseconds / 86_400_000) as Day) : null;
}

const dayFirst = remembered((text) => dayIn(text, "day-month"));
const monthFirst = remembered((text) => dayIn(text, "month-day"));

/** `2022-01-25 03:00:00.000`, `2022-01-25T03:00:00Z`: cut before they are remembered, as a column may hold a million moments. */
function hasUsualTime(text: string): boolean {
  const mark = text[10];
  return text.length > 10 && text.length < 40 && text[4] === "-" && text[7] === "-" && (mark === " " || mark === "T") && TIME.test(text.slice(10));
}

const TIME = /^[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]m)?(?:\s*(?:Z|UTC|[+-]\d{2}:?\d{2}))?\s*$/i;

function dayIn(given: string, order: DayOrder): DayRead | null {
  if (given.length > 60) return null;
  const text = withPlainDigits(given.trim());
  const year = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(.*)$/.exec(text);
  if (year) return isTime(year[4]) ? sure(Number(year[1]), Number(year[2]), Number(year[3])) : null;
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(.*)$/.exec(text);
  if (numbers) return isTime(numbers[4]) ? inOrder(Number(numbers[1]), Number(numbers[2]), numbers[3] ?? "", order) : null;
  if (/^\d+(?:\.\d*)?$/.test(text)) return unparted(text);
  return withMonthName(text) ?? withMonthName(text.replace(/^\p{L}+,?\s+/u, ""));
}

/** Today's programs count days from 30 December 1899. */
const SERIAL_OF_1970 = 25_569;

function unparted(text: string): DayRead | null {
  if (/^\d{8}$/.test(text)) return sure(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
  const serial = Math.floor(Number(text));
  return serial >= 20_000 && serial <= 60_000 ? remarked((serial - SERIAL_OF_1970) as Day) : null;
}

function withMonthName(text: string): DayRead | null {
  const after = /^(\d{1,2})(?:st|nd|rd|th|er)?[\s\-/.,]*(\p{L}[\p{L}\p{M} ]*?)[\s\-/.,]+(\d{4}|\d{2})(.*)$/u.exec(text);
  if (after) return isTime(after[4]) ? named(after[1], after[2], after[3]) : null;
  const before = /^(\p{L}[\p{L}\p{M} ]*?)[\s\-/.]*(\d{1,2})(?:st|nd|rd|th)?[\s\-/.,]+(\d{4})(.*)$/u.exec(text);
  return before && isTime(before[4]) ? named(before[2], before[1], before[3]) : null;
}

function named(day = "", name = "", year = ""): DayRead | null {
  const month = monthNamed(name.replace(/^of /i, ""));
  if (month === null) return null;
  return year.length === 2 ? guessed(dayFrom(century(year), month, Number(day))) : sure(Number(year), month, Number(day));
}

function inOrder(first: number, second: number, year: string, order: DayOrder): DayRead | null {
  const full = century(year);
  const [asSaid, otherwise] = order === "day-month" ? [dayFrom(full, second, first), dayFrom(full, first, second)] : [dayFrom(full, first, second), dayFrom(full, second, first)];
  if (asSaid === null) return guessed(otherwise);
  return year.length === 2 ? guessed(asSaid) : remarked(asSaid);
}

/** Two digits: 00 to 49 are of this century, others of the last. */
function century(year: string): number {
  const number = Number(year);
  return year.length > 2 ? number : number + (number < 50 ? 2_000 : 1_900);
}

function isTime(rest = ""): boolean {
  return rest.trim() === "" || TIME.test(rest.replace(/^,?\s+/, " "));
}

function sure(year: number, month: number, day: number): DayRead | null {
  const read = dayFrom(year, month, day);
  return read === null ? null : remarked(read);
}

function remarked(day: Day): DayRead {
  return { day, remark: isoDay(day) === "1970-01-01" ? "vague-day" : null };
}

function guessed(day: Day | null): DayRead | null {
  return day === null ? null : { day, remark: "ambiguous-day" };
}
