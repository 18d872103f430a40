import type { ColumnBuilder } from "./columnBuilder";
import { growing } from "./growing";
import { NOT_STATED } from "./table";

/** Whole numbers, `NOT_STATED` for null; `at` reads the row that was added so many rows after the first. */
export function numberColumn<Row>(read: (row: Row) => number | null): ColumnBuilder<Row, Int32Array> & { at(added: number): number } {
  const numbers = growing(Int32Array);
  return { add: (row) => numbers.push(read(row) ?? NOT_STATED), finish: numbers.inOrder, at: numbers.at };
}

/** Whole numbers from 0 to 255. */
export function levelColumn<Row>(read: (row: Row) => number): ColumnBuilder<Row, Uint8Array> {
  const levels = growing(Uint8Array);
  return { add: (row) => levels.push(read(row)), finish: levels.inOrder };
}
