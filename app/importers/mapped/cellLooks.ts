import { governorateNamed } from "../../gazetteer/governorateNamed";
import { readCount } from "../cells/readCount";
import { readDay } from "../cells/readDay";
import { countryNamed } from "../places/countryNamed";
import type { DayOrder, DecimalMark, MappedField } from "./mapping";

/** Of the cells of a column that are not empty, the share (0 to 1) that reads as what the field holds; null for a field that no cell can be told by. */
export function shareThatReads(field: MappedField, cells: readonly string[], decimal: DecimalMark): number | null {
  const reads = READS.get(field);
  const filled = cells.filter((cell) => cell.trim() !== "");
  if (!reads) return null;
  return filled.length === 0 ? 0 : filled.filter((cell) => reads(cell, decimal)).length / filled.length;
}

type Reads = (cell: string, decimal: DecimalMark) => boolean;

const isDay: Reads = (cell) => readDay(cell, "day-month") !== null;
/** A part of a date, not a whole one: `Day` may be the name of either. */
const isPartOfDate: Reads = (cell) => !/\p{Nd}[^\p{Nd}]+\p{Nd}/u.test(cell);
const isCount: Reads = (cell, decimal) => readCount(cell, decimal).kind !== "wrong";
const isBetween = (least: number, most: number): Reads => (cell, decimal) => {
  const number = Number((decimal === "," ? cell.replace(",", ".") : cell).trim());
  return cell.length < 40 && number >= least && number <= most && !/^\s*\d+\s*$/.test(cell);
};

const READS: ReadonlyMap<MappedField, Reads> = new Map<MappedField, Reads>([
  ["start", isDay],
  ["end", isDay],
  ["year", isPartOfDate], ["month", isPartOfDate], ["day", isPartOfDate],
  ["latitude", isBetween(29, 37.5)],
  ["longitude", isBetween(35.5, 48.8)],
  ["country", (cell) => countryNamed(cell) === "SY" || countryNamed(cell) === "IQ"],
  ["governorate", (cell) => governorateNamed(cell, null) !== null],
  ["killed", isCount], ["killedLow", isCount], ["killedHigh", isCount], ["killedCivilians", isCount], ["wounded", isCount],
  ["address", (cell) => /^https?:\/\/\S+$/.test(cell.trim())],
]);

/** Decimal commas where more numbers are written with one than with a point; three digits after a mark may be thousands, and say nothing. */
export function decimalOf(cells: readonly string[]): DecimalMark {
  const commas = cells.filter((cell) => /^\s*-?\d{1,3},(?:\d{1,2}|\d{4,})\s*$/.test(cell)).length;
  const points = cells.filter((cell) => /^\s*-?\d{1,3}\.(?:\d{1,2}|\d{4,})\s*$/.test(cell)).length;
  return commas > points ? "," : ".";
}

/** Month first only where some cell can be read no other way, and none the other way. */
export function dayOrderOf(cells: readonly string[]): DayOrder {
  const parts = cells.map((cell) => /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}\b/.exec(cell));
  const dayFirst = parts.some((found) => Number(found?.[1]) > 12);
  const monthFirst = parts.some((found) => Number(found?.[2]) > 12);
  return monthFirst && !dayFirst ? "month-day" : "day-month";
}
