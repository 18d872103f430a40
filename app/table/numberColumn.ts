import type { ColumnBuilder } from "./columnBuilder";
import { growing } from "./growing";
import { NOT_STATED } from "./table";

/** Whole numbers, `NOT_STATED` for null; `at` reads the row that was added so many rows after the first. */
export function numberColumn<Row>(read: (row: Row) => number | null): ColumnBuilder<Row, Int32Array> & { at(added: number): number } {
  const numbers = growing(Int32Array);
  return { add: (row) => numbers.push(read(row) ?? NOT_STATED), finish: numbers.inOrder, at: numbers.at };
}

/** 1 where a row is so, else 0. */
export function flagColumn<Row>(isSo: (row: Row) => boolean): ColumnBuilder<Row, Uint8Array> {
  const flags = growing(Uint8Array);
  return { add: (row) => flags.push(Number(isSo(row))), finish: flags.inOrder };
}
