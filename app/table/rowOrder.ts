import { asAdded } from "./columnBuilder";

/** The order of rows by first day, then by id: which row, counted as it was added, comes first, second … */
export function rowOrder(rows: number, startAt: (added: number) => number, idAt: (added: number) => string): Uint32Array {
  const order = asAdded(rows).toSorted((a, b) => startAt(a) - startAt(b) || a - b);
  let from = 0;
  for (let to = 1; to <= rows; to += 1) {
    if (to < rows && startAt(order[to] ?? 0) === startAt(order[from] ?? 0)) continue;
    sortById(order.subarray(from, to), idAt);
    from = to;
  }
  return order;
}

/** In place. Only the ids of one day are texts at a time. */
function sortById(rows: Uint32Array, idAt: (added: number) => string): void {
  if (rows.length < 2) return;
  const named = Array.from(rows, (row) => ({ row, id: idAt(row) })).toSorted((a, b) => compareText(a.id, b.id));
  rows.set(named.map(({ row }) => row));
}

/** By code unit: the same order on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
