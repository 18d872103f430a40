import { readDay } from "../cells/readDay";
import type { TableHead, TableLayout } from "../importer";
import { recordsBefore } from "../rows/columns";

/** The layout of an unknown table: its first record names the columns, unless one of its cells is a day or a number with decimals. */
export function mappedLayout(head: TableHead): TableLayout {
  const [first = []] = head;
  if (!first.some(isContent)) return { columns: first, before: recordsBefore(head), version: null };
  return { columns: first.map((_, index) => `${index + 1}`), before: 0, version: null };
}

function isContent(cell: string): boolean {
  return /^\s*-?\d+[.,]\d+\s*$/.test(cell) || readDay(cell, "day-month") !== null;
}
