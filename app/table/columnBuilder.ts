import { growing } from "./growing";

/** Takes rows one by one, of which it keeps nothing but numbers and bytes, and makes a column of them. */
export interface ColumnBuilder<Row, Column> {
  add(row: Row): void;
  /** The column with its rows in another order: first the row that was added as `order[0]`, then `order[1]` … */
  finish(order: Uint32Array): Column;
}

type Builders<Row, Columns> = { readonly [Name in keyof Columns]: ColumnBuilder<Row, Columns[Name]> };

/** Several columns of the same rows, by name. */
export function together<Row, Columns extends object>(builders: Builders<Row, Columns>): ColumnBuilder<Row, Columns> {
  const names = Object.keys(builders) as (keyof Columns)[];
  const all = names.map((name) => builders[name]);
  return {
    add: (row) => {
      for (const builder of all) builder.add(row);
    },
    finish: (order) => Object.fromEntries(names.map((name) => [name, builders[name].finish(order)])) as Columns,
  };
}

/** The columns of a list in each row: the entries of row `r` from `offsets[r]` up to `offsets[r + 1]`. */
export function listColumns<Row, Entry, Columns extends object>(
  read: (row: Row) => readonly Entry[], entries: ColumnBuilder<Entry, Columns>,
): ColumnBuilder<Row, Columns & { readonly offsets: Uint32Array }> {
  const ends = growing(Uint32Array);
  let count = 0;
  return {
    add(row) {
      const list = read(row);
      for (const entry of list) entries.add(entry);
      count += list.length;
      ends.push(count);
    },
    finish(order) {
      const offsets = new Uint32Array(order.length + 1);
      const entryOrder = new Uint32Array(count);
      let next = 0;
      order.forEach((added, row) => {
        const end = ends.at(added);
        for (let entry = added === 0 ? 0 : ends.at(added - 1); entry < end; entry += 1, next += 1) entryOrder[next] = entry;
        offsets[row + 1] = next;
      });
      return { ...entries.finish(entryOrder), offsets };
    },
  };
}

/** A column of the rows in the order given. */
export function columnOf<Row, Column>(builder: ColumnBuilder<Row, Column>, rows: readonly Row[]): Column {
  for (const row of rows) builder.add(row);
  return builder.finish(asAdded(rows.length));
}

/** 0, 1, 2 …: the order in which so many rows were added. */
export function asAdded(rows: number): Uint32Array<ArrayBuffer> {
  return new Uint32Array(rows).map((_, row) => row);
}

/**
 * Renumbers codes in place, so that they first come as 0, 1, 2 …; gives the old code of each new one. Numbers from `count` on are
 * no codes and stay.
 */
export function renumber(codes: Uint16Array | Uint32Array, count: number): Uint32Array<ArrayBuffer> {
  const old = new Uint32Array(count);
  const renamed = new Uint32Array(count);
  let next = 0;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? count;
    if (code >= count) continue;
    // 0 is none yet: the new code is one less.
    if (renamed[code] === 0) {
      old[next] = code;
      next += 1;
      renamed[code] = next;
    }
    codes[at] = (renamed[code] ?? 1) - 1;
  }
  return old.subarray(0, next);
}
