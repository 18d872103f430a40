import { below, coverage, lookupsOf, type Subtable } from "./lookups";
import type { FontTables } from "./openType";

/** What a feature puts in place of single glyphs: `init`, `medi`, `fina`. */
export function singleSubstitutes(tables: FontTables, feature: string): ReadonlyMap<number, number> {
  const substitutes = new Map<number, number>();
  for (const subtable of subtablesOf(tables, feature, 1)) {
    const { table, at } = subtable;
    for (const [index, glyph] of coverage(below(subtable, 2)).entries()) {
      if (substitutes.has(glyph)) continue;
      substitutes.set(glyph, table.getUint16(at) === 1 ? (glyph + table.getInt16(at + 4)) & 0xffff : table.getUint16(at + 6 + 2 * index));
    }
  }
  return substitutes;
}

export interface Ligature {
  /** First to last as they are written. */
  readonly of: readonly number[];
  readonly glyph: number;
}

/** What a feature puts in place of several glyphs: `liga`, `rlig`. */
export function ligatures(tables: FontTables, feature: string): readonly Ligature[] {
  return subtablesOf(tables, feature, 4).flatMap((subtable) => {
    const { table } = subtable;
    return coverage(below(subtable, 2)).flatMap((first, index) => {
      const set = below(subtable, 6 + 2 * index).at;
      return Array.from({ length: table.getUint16(set) }, (_, number): Ligature => {
        const start = set + table.getUint16(set + 2 + 2 * number);
        const others = Array.from({ length: table.getUint16(start + 2) - 1 }, (_other, place) => table.getUint16(start + 4 + 2 * place));
        return { of: [first, ...others], glyph: table.getUint16(start) };
      });
    });
  });
}

function subtablesOf(tables: FontTables, feature: string, kind: number): readonly Subtable[] {
  return lookupsOf(tables, "GSUB", feature).filter((lookup) => lookup.kind === kind).flatMap(({ subtables }) => subtables);
}
