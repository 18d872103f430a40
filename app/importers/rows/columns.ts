import type { ColumnUse, TableHead } from "../importer";

/** The names of a table's columns, to find them by name whatever their case and order. */
export interface Columns {
  /** Index of the first column of the first of these names that the table has; -1 where it has none. */
  indexOf(...names: readonly string[]): number;
  /** The column's name as it stands in the file; the first of the names asked for where the table has none. */
  nameOf(...names: readonly string[]): string;
  has(name: string): boolean;
}

export function columnsOf(names: readonly string[]): Columns {
  const indexes = new Map<string, number>();
  names.forEach((name, index) => {
    const plain = plainName(name);
    if (!indexes.has(plain)) indexes.set(plain, index);
  });
  const indexOf = (...asked: readonly string[]): number => indexes.get(asked.find((name) => indexes.has(name)) ?? "\u0000") ?? -1;
  return { indexOf, nameOf: (...asked) => names[indexOf(...asked)] ?? asked[0] ?? "", has: (name) => indexes.has(name) };
}

/** Without a byte order mark, spaces around it, quotes and case. */
export function plainName(name: string): string {
  return name.replace(/^\uFEFF/, "").trim().replace(/^"(.*)"$/, "$1").toLowerCase();
}

/** A cell of a row; empty where the row is too short or the table has no such column. */
export function cellOf(row: readonly string[], index: number): string {
  return row[index] ?? "";
}

/** Records before the first row of a table with names: the names, and the row of HXL tags that copies on HDX carry below them. */
export function recordsBefore(head: TableHead): number {
  return isTagRow(head[1]) ? 2 : 1;
}

/** `#date+year`, `#adm1+name` …, and nothing else. */
export function isTagRow(row: readonly string[] | undefined): boolean {
  const filled = (row ?? []).map((cell) => cell.trim()).filter((cell) => cell !== "");
  return filled.length > 0 && filled.every((cell) => /^#[a-z]\w*(?:\s*\+\s*\w+)*$/i.test(cell));
}

/** Where each column goes, from a list of uses by plain name. */
export function usesByName(columns: readonly string[], uses: Readonly<Record<string, string>>): readonly ColumnUse[] {
  const known = new Map(Object.entries(uses));
  const used = new Set<string>();
  return columns.map((column) => {
    const name = plainName(column);
    const use = used.has(name) ? "" : (known.get(name) ?? "");
    used.add(name);
    return { column, use };
  });
}
