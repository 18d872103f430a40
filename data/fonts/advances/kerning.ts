import { below, coverage, glyphClasses, lookupsOf, type Subtable } from "./lookups";
import type { FontTables } from "./openType";

/** By how much two glyphs, one after the other, are moved apart; in units of the font, mostly negative. */
export type Kerning = (first: number, second: number) => number;

/** Of each lookup that kerns the first subtable that knows the pair counts, as shapers have it. */
export function readKerning(tables: FontTables): Kerning {
  const lookups = lookupsOf(tables, "GPOS", "kern").map(({ subtables }) => subtables.map(pairKerning));
  return (first, second) => {
    let sum = 0;
    for (const subtables of lookups) {
      for (const kern of subtables) {
        const value = kern(first, second);
        if (value === null) continue;
        sum += value;
        break;
      }
    }
    return sum;
  };
}

type PairKerning = (first: number, second: number) => number | null;

const X_ADVANCE = 4;

function pairKerning(subtable: Subtable): PairKerning {
  const { table, at } = subtable;
  const [format, ofFirst, ofSecond] = [table.getUint16(at), table.getUint16(at + 4), table.getUint16(at + 6)];
  // What is moved before the glyph and taken back after it changes no width, and no font here does otherwise.
  if ((ofFirst & X_ADVANCE) === 0) throw new Error(`Kerning of kind ${ofFirst} is not read here`);
  const inValue = 2 * bits(ofFirst & (X_ADVANCE - 1));
  const size = 2 * (bits(ofFirst) + bits(ofSecond));
  return format === 1 ? listedPairs(subtable, inValue, size) : classPairs(subtable, inValue, size);
}

function listedPairs(subtable: Subtable, inValue: number, size: number): PairKerning {
  const { table } = subtable;
  const pairs = new Map<number, number>();
  for (const [index, first] of coverage(below(subtable, 2)).entries()) {
    const set = below(subtable, 10 + 2 * index).at;
    for (let number = 0; number < table.getUint16(set); number += 1) {
      const pair = set + 2 + number * (2 + size);
      pairs.set(pairKey(first, table.getUint16(pair)), table.getInt16(pair + 2 + inValue));
    }
  }
  return (first, second) => pairs.get(pairKey(first, second)) ?? null;
}

function classPairs(subtable: Subtable, inValue: number, size: number): PairKerning {
  const { table, at } = subtable;
  const covered = new Set(coverage(below(subtable, 2)));
  const [firsts, seconds] = [glyphClasses(below(subtable, 8)), glyphClasses(below(subtable, 10))];
  const count = table.getUint16(at + 14);
  return (first, second) => {
    const [row, column] = [firsts.get(first) ?? 0, seconds.get(second) ?? 0];
    return covered.has(first) && column !== 0 ? table.getInt16(at + 16 + (row * count + column) * size + inValue) : null;
  };
}

/** Glyphs are numbered below 65,536. */
export function pairKey(first: number, second: number): number {
  return first * 0x10000 + second;
}

function bits(flags: number): number {
  return Array.from(flags.toString(2)).filter((bit) => bit === "1").length;
}
