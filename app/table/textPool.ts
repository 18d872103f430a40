/**
 * One text for each row, each different text held once: text `t` is UTF-8 from `offsets[t]` up to `offsets[t + 1]`, and row `r`
 * has text `codes[r]`. Texts stand in the order in which rows first have them.
 */
export interface TextPool {
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
}

export function textAt({ bytes, offsets, codes }: TextPool, row: number): string {
  const code = codes[row] ?? -1;
  return decodeText(bytes, offsets[code] ?? 0, offsets[code + 1] ?? 0);
}

/** Every different text, in the pool's order. */
export function distinctTexts({ bytes, offsets }: TextPool): readonly string[] {
  return Array.from({ length: Math.max(0, offsets.length - 1) }, (_, text) => decodeText(bytes, offsets[text] ?? 0, offsets[text + 1] ?? 0));
}

/** Keeps a text's own U+FEFF; made once, since making one costs more than decoding a text. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text in UTF-8 from one byte up to another. */
export function decodeText(bytes: Uint8Array, from: number, to: number): string {
  return decoder.decode(bytes.subarray(from, to));
}

/** Whether two rows have the same text, byte for byte: nothing is decoded. */
export function isSameText(one: TextPool, row: number, other: TextPool, otherRow: number): boolean {
  const [code = -1, otherCode = -1] = [one.codes[row], other.codes[otherRow]];
  const [from = 0, to = 0] = [one.offsets[code], one.offsets[code + 1]];
  const [otherFrom = 0, otherTo = 0] = [other.offsets[otherCode], other.offsets[otherCode + 1]];
  if (to - from !== otherTo - otherFrom) return false;
  for (let at = from; at < to; at += 1) if (one.bytes[at] !== other.bytes[at - from + otherFrom]) return false;
  return true;
}
