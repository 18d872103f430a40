/** The arrays that columns are made of. */
export type Numbers = Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** Numbers whose count is not known beforehand, in an array that doubles where it is full. */
export interface Growing<Column> {
  push(value: number): void;
  length(): number;
  /** The number at a position, counted from the first one pushed; 0 where there is none. */
  at(position: number): number;
  /** A copy in another order: first the number at `order[0]`, then that at `order[1]` … */
  inOrder(order: Uint32Array): Column;
}

const FIRST_LENGTH = 16;

export function growing<Column extends Numbers>(make: new (length: number) => Column): Growing<Column> {
  let values: Numbers = new make(FIRST_LENGTH);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const full = values;
        values = new make(2 * length);
        values.set(full);
      }
      values[length] = value;
      length += 1;
    },
    length: () => length,
    at: (position) => values[position] ?? 0,
    inOrder(order) {
      const column = new make(order.length);
      const numbers: Numbers = column;
      for (let index = 0; index < order.length; index += 1) numbers[index] = values[order[index] ?? 0] ?? 0;
      return column;
    },
  };
}
