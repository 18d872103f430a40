import { renumber, type ColumnBuilder } from "./columnBuilder";
import { growing } from "./growing";
import { withRecentTexts } from "./recentTexts";
import { createTextCoder } from "./textCoder";
import type { TextPool } from "./textPool";

/** Texts, of which `at` reads the one that was added so many rows after the first. */
export function textColumn<Row>(read: (row: Row) => string): ColumnBuilder<Row, TextPool> & { at(added: number): string } {
  const coder = createTextCoder();
  const codeOf = withRecentTexts(coder);
  const codes = growing(Uint32Array);
  return {
    add: (row) => codes.push(codeOf(read(row))),
    finish(order) {
      const inOrder = codes.inOrder(order);
      return { ...coder.pooled(renumber(inOrder, coder.count())), codes: inOrder };
    },
    at: (added) => coder.textOf(codes.at(added)),
  };
}
