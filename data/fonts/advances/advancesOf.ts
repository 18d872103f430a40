import { joinedForms, shapeOf, type FontAdvances } from "../../../app/figures/fontAdvances";
import type { UnicodeRange } from "../../../app/figures/fontFiles";
import { pairKey, readKerning } from "./kerning";
import { advanceWidths, characterGlyphs, readFontTables, unitsPerEm, type FontTables } from "./openType";
import { pairsOf } from "./pairsOf";
import { ligatures, singleSubstitutes } from "./substitutes";

/** What a font file says of the characters that it is there for. Rejects where the file is no font that is read here. */
export async function advancesOf(woff2: Uint8Array, range: UnicodeRange): Promise<FontAdvances> {
  const tables = await readFontTables(woff2);
  const scale = 1000 / unitsPerEm(tables);
  const width = advanceWidths(tables);
  const glyphs = shapeGlyphs(tables, range);
  const melted = meltedPairs(tables);
  const kern = readKerning(tables);
  return {
    widths: inRuns([...glyphs].map(([shape, glyph]) => [shape, width(glyph) * scale])),
    pairs: pairsOf([...glyphs.keys()], (first, second) => {
      const [one, other] = [glyphs.get(first) ?? 0, glyphs.get(second) ?? 0];
      const together = melted.get(pairKey(one, other));
      return scale * (together === undefined ? kern(one, other) : width(together) - width(one) - width(other));
    }),
  };
}

/** Every shape of the range's characters, in the order of their numbers, with its glyph. */
function shapeGlyphs(tables: FontTables, range: UnicodeRange): ReadonlyMap<number, number> {
  const alone = [...characterGlyphs(tables)].filter(([code]) => range.some(([first, last]) => code >= first && code <= last));
  const joined = joinedForms.flatMap((form) => {
    const substitutes = singleSubstitutes(tables, form);
    return alone.flatMap(([code, glyph]) => {
      const substitute = substitutes.get(glyph);
      return substitute === undefined ? [] : [[shapeOf(code, form), substitute] as const];
    });
  });
  return new Map([...alone, ...joined].toSorted(([a], [b]) => a - b));
}

/** Pairs of glyphs that a font always melts into one. */
function meltedPairs(tables: FontTables): ReadonlyMap<number, number> {
  const pairs = ["rlig", "liga"].flatMap((feature) => ligatures(tables, feature)).filter(({ of }) => of.length === 2);
  return new Map(pairs.map(({ of, glyph }) => [pairKey(of[0] ?? 0, of[1] ?? 0), glyph]));
}

function inRuns(widths: readonly (readonly [shape: number, width: number])[]): FontAdvances["widths"] {
  const runs: [number, number[]][] = [];
  for (const [shape, width] of widths) {
    const last = runs.at(-1);
    if (last && last[0] + last[1].length === shape) last[1].push(width);
    else runs.push([shape, [width]]);
  }
  return runs;
}
