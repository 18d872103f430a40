import { sortColumns, type ListOrder } from "../engine/questions/listOrder";

/** The deadliest first. */
export const usualOrder: ListOrder = { sort: "killed", descending: true };

/** Reads `date` or `-date` (descending); null where it is no column. */
export function parseListOrder(raw: string): ListOrder | null {
  const descending = raw.startsWith("-");
  const sort = sortColumns.find((column) => column === raw.slice(descending ? 1 : 0));
  return sort ? { sort, descending } : null;
}

/** The value of `sort` in the address; undefined for the usual order. */
export function writeListOrder({ sort, descending }: ListOrder): string | undefined {
  return sort === usualOrder.sort && descending === usualOrder.descending ? undefined : `${descending ? "-" : ""}${sort}`;
}
