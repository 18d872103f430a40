import type { Numbers } from "../growing";

/** The numbers of several columns, one after the other, in another order: first that at `order[0]`, then that at `order[1]` … */
export function gathered<Column extends Numbers>(make: new (length: number) => Column, columns: readonly ArrayLike<number>[], order: Uint32Array): Column {
  const all: Numbers = new make(columns.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const column of columns) {
    all.set(column, end);
    end += column.length;
  }
  const result = new make(order.length);
  const numbers: Numbers = result;
  for (let index = 0; index < order.length; index += 1) numbers[index] = all[order[index] ?? 0] ?? 0;
  return result;
}

/** The order of the entries of lists whose rows come in another order, and where each row's begin. */
export function gatheredLists(columns: readonly Uint32Array[], order: Uint32Array): { readonly offsets: Uint32Array; readonly entries: Uint32Array } {
  const rows = columns.map((offsets) => offsets.length - 1);
  const total = rows.reduce((sum, count) => sum + count, 0);
  const [starts, ends] = [new Uint32Array(total), new Uint32Array(total)];
  let [row, base] = [0, 0];
  columns.forEach((offsets) => {
    for (let own = 0; own + 1 < offsets.length; own += 1, row += 1) {
      starts[row] = base + (offsets[own] ?? 0);
      ends[row] = base + (offsets[own + 1] ?? 0);
    }
    base += offsets.at(-1) ?? 0;
  });
  const offsets = new Uint32Array(order.length + 1);
  const entries = new Uint32Array(base);
  let next = 0;
  for (let index = 0; index < order.length; index += 1) {
    const from = order[index] ?? 0;
    const end = ends[from] ?? 0;
    for (let entry = starts[from] ?? 0; entry < end; entry += 1, next += 1) entries[next] = entry;
    offsets[index + 1] = next;
  }
  return { offsets, entries };
}
