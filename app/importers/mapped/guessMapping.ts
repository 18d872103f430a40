import type { TableHead, TableLayout } from "../importer";
import { dayOrderOf, decimalOf, shareThatReads } from "./cellLooks";
import { fitsOfHeader } from "./headerWords";
import { mappedLayout } from "./mappedLayout";
import { mappedFields, type MappedField, type Mapping } from "./mapping";

/** Why a column was taken for a field. */
export type MappingReason =
  | { readonly by: "name"; readonly column: string }
  /** Share of its first cells that read as such, 0 to 1. */
  | { readonly by: "content"; readonly share: number };

export interface GuessedMapping {
  readonly mapping: Mapping;
  readonly reasons: Readonly<Partial<Record<MappedField, MappingReason>>>;
  readonly layout: TableLayout;
}

/** Fields that cells tell by themselves, and the share of them that must. Numbers of people look like any other number. */
const BY_CONTENT: readonly (readonly [field: MappedField, least: number])[] = [
  ["start", 0.8], ["latitude", 0.8], ["longitude", 0.8], ["governorate", 0.6], ["country", 0.8], ["address", 0.8],
];
/** A name is not believed where fewer of the column's cells than this read as what it says. */
const LEAST_BELIEVED = 0.3;

/** Guesses what the columns of an unknown table stand for: by their names, then by what the first cells look like. */
export function guessMapping(head: TableHead): GuessedMapping {
  const layout = mappedLayout(head);
  return guessIn(layout, head.slice(layout.before));
}

/** The same by names alone, where each record has its own. */
export function mappingOfNames(names: readonly string[]): Mapping {
  return guessIn({ columns: names, before: 1, version: null }, []).mapping;
}

function guessIn(layout: TableLayout, rows: TableHead): GuessedMapping {
  const cellsOf = (index: number): readonly string[] => rows.map((row) => row[index] ?? "");
  const decimal = decimalOf(rows.flat());
  const columns: Partial<Record<MappedField, number>> = {};
  const reasons: Partial<Record<MappedField, MappingReason>> = {};
  const taken = new Set<number>();
  const take = (field: MappedField, index: number, reason: MappingReason): void => {
    columns[field] = index;
    reasons[field] = reason;
    taken.add(index);
  };

  for (const { field, index } of namedColumns(layout)) {
    if (columns[field] !== undefined || taken.has(index)) continue;
    const cells = cellsOf(index);
    const share = shareThatReads(field, cells, decimal);
    const isBelieved = share === null || share >= LEAST_BELIEVED || TOLERANT.has(field) || cells.every((cell) => cell.trim() === "");
    if (isBelieved) take(field, index, { by: "name", column: layout.columns[index] ?? "" });
  }
  for (const [field, least] of BY_CONTENT) {
    if (columns[field] !== undefined || (field === "start" && columns.year !== undefined)) continue;
    const shares = layout.columns.map((_, index) => (taken.has(index) ? 0 : (shareThatReads(field, cellsOf(index).map(told), decimal) ?? 0)));
    const share = Math.max(0, ...shares);
    if (share >= least) take(field, shares.indexOf(share), { by: "content", share });
  }
  const days = [columns.start, columns.end].flatMap((index) => (index === undefined ? [] : cellsOf(index)));
  return { mapping: { columns, dayOrder: dayOrderOf(days), decimal }, reasons, layout };
}

/** Whole numbers tell nothing by themselves: a day of a spreadsheet looks like any other. */
function told(cell: string): string {
  return /^\s*\d+\s*$/.test(cell) ? "-" : cell;
}

/** What is in another country, or spelt in a way that nobody knows, is still what the name says. */
const TOLERANT: ReadonlySet<MappedField> = new Set(["country", "governorate", "latitude", "longitude", "address"]);

/** The fields that names of columns fit, the best fit first. */
function namedColumns({ columns, before }: TableLayout): readonly { readonly field: MappedField; readonly index: number }[] {
  if (before === 0) return [];
  return columns
    .flatMap((name, index) => Array.from(fitsOfHeader(name), ([field, fit]) => ({ field, index, fit })))
    .toSorted((a, b) => b.fit - a.fit || mappedFields.indexOf(a.field) - mappedFields.indexOf(b.field) || a.index - b.index);
}
