interface Choosable {
  readonly id: string;
  readonly isUsual: boolean;
  /** Null for the one that is always there: it opens the incident. */
  readonly width: number | null;
}

/** The columns that a kept text names, in their own order; the usual ones where it names none. Unknown names are passed over. */
export function readColumns<Column extends Choosable>(kept: string | null, columns: readonly Column[]): readonly Column[] {
  const names = new Set(kept?.split(","));
  const named = columns.filter(({ id }) => names.has(id));
  return named.length > 0 ? columns.filter((column) => isFixed(column) || named.includes(column)) : columns.filter(({ isUsual }) => isUsual);
}

/** The text to keep once a column is added or taken away; null for the usual ones. */
export function toggledColumns<Column extends Choosable>(chosen: readonly Column[], column: Column, columns: readonly Column[]): string | null {
  const next = columns.filter((candidate) => isFixed(candidate) || (candidate === column) !== chosen.includes(candidate));
  return next.every(({ isUsual }) => isUsual) && next.length === columns.filter(({ isUsual }) => isUsual).length ? null : next.map(({ id }) => id).join(",");
}

export function isFixed({ width }: Choosable): boolean {
  return width === null;
}
