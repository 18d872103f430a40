import { tableOf, type FontTables } from "./openType";

/** A part of a table, read from its own beginning. */
export interface Subtable {
  readonly table: DataView;
  readonly at: number;
}

/** The subtables of each lookup (a kind and a list) that a feature turns on, in the order in which they are applied; each lookup once. */
export function lookupsOf(tables: FontTables, tag: "GSUB" | "GPOS", feature: string): readonly { readonly kind: number; readonly subtables: readonly Subtable[] }[] {
  const table = tableOf(tables, tag);
  const [features, lookups] = [table.getUint16(6), table.getUint16(8)];
  const numbers = new Set<number>();
  for (const entry of offsets(table, features, 6)) {
    if (tagAt(table, entry) !== feature) continue;
    const start = features + table.getUint16(entry + 4);
    for (let index = 0; index < table.getUint16(start + 2); index += 1) numbers.add(table.getUint16(start + 4 + 2 * index));
  }
  return [...numbers].toSorted((a, b) => a - b).map((number) => {
    const lookup = lookups + table.getUint16(lookups + 2 + 2 * number);
    const subtables = Array.from({ length: table.getUint16(lookup + 4) }, (_, index) => ({ table, at: lookup + table.getUint16(lookup + 6 + 2 * index) }));
    return { kind: table.getUint16(lookup), subtables };
  });
}

/** The glyphs of a coverage table, in their order. */
export function coverage({ table, at }: Subtable): readonly number[] {
  const count = table.getUint16(at + 2);
  if (table.getUint16(at) === 1) return Array.from({ length: count }, (_, index) => table.getUint16(at + 4 + 2 * index));
  return Array.from({ length: count }, (_, index) => at + 4 + 6 * index).flatMap((entry) => between(table.getUint16(entry), table.getUint16(entry + 2)));
}

/** The class of every glyph that has one other than 0. */
export function glyphClasses({ table, at }: Subtable): ReadonlyMap<number, number> {
  const classes = new Map<number, number>();
  if (table.getUint16(at) === 1) {
    const first = table.getUint16(at + 2);
    for (let index = 0; index < table.getUint16(at + 4); index += 1) classes.set(first + index, table.getUint16(at + 6 + 2 * index));
    return classes;
  }
  for (let index = 0; index < table.getUint16(at + 2); index += 1) {
    const entry = at + 4 + 6 * index;
    for (const glyph of between(table.getUint16(entry), table.getUint16(entry + 2))) classes.set(glyph, table.getUint16(entry + 4));
  }
  return classes;
}

/** What stands so many bytes after a subtable's beginning. */
export function below({ table, at }: Subtable, offset: number): Subtable {
  return { table, at: at + table.getUint16(at + offset) };
}

function offsets(table: DataView, list: number, size: number): readonly number[] {
  return Array.from({ length: table.getUint16(list) }, (_, index) => list + 2 + size * index);
}

function tagAt(table: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((offset) => table.getUint8(at + offset)));
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
