import type { Period } from "../../domain/day";
import { STATED } from "../figureColumn";
import { lastKept } from "../kept";
import type { ListOrder } from "../questions/listOrder";
import type { MemoryView } from "./memoryView";
import { NO_KEY, sortKeys } from "./sortKeys";
import { visitedRows } from "./visit";

export interface ListRows {
  /** Those in view, in the order of the list. */
  readonly rows: Uint32Array;
  /** The highest number reported killed in one of them; null where none states a number. */
  readonly most: number | null;
}

type ListOfView = (asked: ListOrder & { readonly period: Period | null }) => ListRows;

const lists = new WeakMap<MemoryView, ListOfView>();

/** The list, put in order once for a view, period and order, however many parts of it are asked for. */
export function listRows(view: MemoryView, { sort, descending }: ListOrder, period: Period | null): ListRows {
  const list = lists.get(view) ?? listOfView(view);
  lists.set(view, list);
  return list({ sort, descending, period });
}

/** The keys stay while the period moves. */
function listOfView(view: MemoryView): ListOfView {
  const keysBy = lastKept((sort: ListOrder["sort"]) => sortKeys(view, sort));
  return lastKept(({ sort, descending, period }) => {
    const rows = Uint32Array.from(visitedRows(view, period));
    return { rows: inOrder(rows, keysBy(sort), descending), most: highestKilled(view, rows) };
  });
}

function highestKilled({ figures: { killed: { total } } }: MemoryView, rows: Uint32Array): number | null {
  let most = -1;
  for (const row of rows) if ((total.flags[row] ?? 0) & STATED) most = Math.max(most, total.high[row] ?? 0);
  return most < 0 ? null : most;
}

/**
 * Ascending rows by their keys (0 or more; `NO_KEY` last), equal ones as they stand: a comparison for each of a million rows takes a
 * second, two rounds of counting by half a key some hundredths.
 */
export function inOrder(rows: Uint32Array, keys: Int32Array, descending: boolean): Uint32Array {
  const places = Uint32Array.from(rows, (row) => {
    const key = keys[row] ?? NO_KEY;
    return key === NO_KEY ? 0xffffffff : descending ? 0x7fffffff - key : key;
  });
  const byLow = countedOrder(rows, places, 0, null);
  return Uint32Array.from(countedOrder(rows, places, 16, byLow), (at) => rows[at] ?? 0);
}

/** Positions of `rows` by sixteen bits of their places, keeping the order in which they come. */
function countedOrder(rows: Uint32Array, places: Uint32Array, shift: number, before: Uint32Array | null): Uint32Array {
  const next = new Uint32Array(65_537);
  for (const place of places) {
    const digit = ((place >>> shift) & 0xffff) + 1;
    next[digit] = (next[digit] ?? 0) + 1;
  }
  for (let digit = 1; digit < next.length; digit += 1) next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0);
  const order = new Uint32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const at = before ? (before[index] ?? 0) : index;
    const digit = ((places[at] ?? 0) >>> shift) & 0xffff;
    const to = next[digit] ?? 0;
    next[digit] = to + 1;
    order[to] = at;
  }
  return order;
}
