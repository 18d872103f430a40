/** One text for each row in a single buffer of UTF-8: row `r` from `offsets[r]` up to `offsets[r + 1]`. */
export interface TextPool {
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
}

export function textPool(texts: readonly string[]): TextPool {
  const encoder = new TextEncoder();
  const encoded = texts.map((text) => encoder.encode(text));
  const offsets = new Uint32Array(texts.length + 1);
  encoded.forEach((bytes, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + bytes.length;
  });
  const bytes = new Uint8Array(offsets[texts.length] ?? 0);
  encoded.forEach((text, row) => bytes.set(text, offsets[row]));
  return { bytes, offsets };
}

/** Keeps a text's own U+FEFF; made once, since making one costs more than decoding a text. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export function textAt(pool: TextPool, row: number): string {
  return decoder.decode(pool.bytes.subarray(pool.offsets[row], pool.offsets[row + 1]));
}
