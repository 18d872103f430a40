import { renumber, type ColumnBuilder } from "./columnBuilder";
import { growing } from "./growing";
import { createTextCoder } from "./textCoder";

/**
 * One text for each row, each different text held once: text `t` is UTF-8 from `offsets[t]` up to `offsets[t + 1]`, and row `r`
 * has text `codes[r]`. Texts stand in the order in which rows first have them.
 */
export interface TextPool {
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
}

/** Keeps a text's own U+FEFF; made once, since making one costs more than decoding a text. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export function textAt({ bytes, offsets, codes }: TextPool, row: number): string {
  const code = codes[row] ?? -1;
  return decoder.decode(bytes.subarray(offsets[code] ?? 0, offsets[code + 1] ?? 0));
}

/** Texts, of which `at` reads the one that was added so many rows after the first. */
export function textColumn<Row>(read: (row: Row) => string): ColumnBuilder<Row, TextPool> & { at(added: number): string } {
  const coder = createTextCoder();
  const codes = growing(Uint32Array);
  return {
    add: (row) => codes.push(coder.codeOf(read(row))),
    finish(order) {
      const inOrder = codes.inOrder(order);
      return { ...coder.pooled(renumber(inOrder, coder.count())), codes: inOrder };
    },
    at: (added) => coder.textOf(codes.at(added)),
  };
}
