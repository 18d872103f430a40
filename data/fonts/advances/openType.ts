import wawoff2 from "wawoff2";

/** Tables of an OpenType font, by their four letters. */
export type FontTables = ReadonlyMap<string, DataView>;

/** Unpacks a woff2 file. Rejects where it is none. */
export async function readFontTables(woff2: Uint8Array): Promise<FontTables> {
  // The decoder hands out a view of memory that its next run overwrites.
  const bytes = Uint8Array.from(await wawoff2.decompress(woff2));
  const file = new DataView(bytes.buffer);
  return new Map(Array.from({ length: file.getUint16(4) }, (_, index) => {
    const entry = 12 + 16 * index;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    return [tag, new DataView(bytes.buffer, file.getUint32(entry + 8), file.getUint32(entry + 12))] as const;
  }));
}

/** Throws where the font has no such table. */
export function tableOf(tables: FontTables, tag: string): DataView {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no table ${tag}`);
  return table;
}

export function unitsPerEm(tables: FontTables): number {
  return tableOf(tables, "head").getUint16(18);
}

/** Width of every glyph in units of the font; the last one stands for all that follow. */
export function advanceWidths(tables: FontTables): (glyph: number) => number {
  const count = tableOf(tables, "hhea").getUint16(34);
  const widths = tableOf(tables, "hmtx");
  return (glyph) => widths.getUint16(4 * Math.min(glyph, count - 1));
}

/** The glyph of every character, from the font's format 4 subtable (characters below U+10000). */
export function characterGlyphs(tables: FontTables): ReadonlyMap<number, number> {
  const cmap = tableOf(tables, "cmap");
  const offsets = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(4 + 8 * index + 4));
  const start = offsets.find((offset) => cmap.getUint16(offset) === 4);
  if (start === undefined) throw new Error("The font maps its characters in a format that is not read here");
  const doubled = cmap.getUint16(start + 6);
  const glyphs = new Map<number, number>();
  for (let at = 0; at < doubled; at += 2) {
    const last = cmap.getUint16(start + 14 + at);
    const first = cmap.getUint16(start + 16 + doubled + at);
    const delta = cmap.getInt16(start + 16 + 2 * doubled + at);
    const rangeAt = start + 16 + 3 * doubled + at;
    const range = cmap.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : cmap.getUint16(rangeAt + range + 2 * (code - first));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
