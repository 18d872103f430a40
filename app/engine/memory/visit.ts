import type { Period } from "../../domain/day";
import { periodFilter } from "../../filters/kinds/period";
import { bitsBut } from "./filterBits";
import type { MemoryView } from "./memoryView";
import { countBefore, rowsByEnd, rowsReaching } from "./rowOrders";

/** The rows that a period lets pass: some few (ascending) that began before it and reach into it, then all from `first` up to `end`. */
export interface RowsOfPeriod {
  readonly reaching: Uint32Array;
  readonly first: number;
  readonly end: number;
}

export function rowsOfPeriod({ knownTable: table, known }: MemoryView, period: Period | null): RowsOfPeriod {
  if (!period) return { reaching: noRows, first: 0, end: known };
  const { from, to } = period;
  const first = Math.min(known, countBefore(table.start, from));
  const reaching = rowsReaching(table, from).filter((row) => row < first && (table.end[row] ?? from) >= from && (table.start[row] ?? to) <= to);
  return { reaching, first, end: Math.min(known, countBefore(table.start, to + 1)) };
}

const noRows = new Uint32Array(0);

/** Calls `each` for every row, ascending, that passes the period and all filters but some (by their ids; the period is `period`). */
export function visit(view: MemoryView, period: Period | null, left: readonly string[], each: (row: number) => void): void {
  const { failing } = view;
  const bits = bitsBut(left);
  const { reaching, first, end } = rowsOfPeriod(view, left.includes(periodFilter.id) ? null : period);
  for (const row of reaching) if (((failing[row] ?? 0) & bits) === 0) each(row);
  for (let row = first; row < end; row += 1) if (((failing[row] ?? 0) & bits) === 0) each(row);
}

/** The rows that `visit` comes to. */
export function visitedRows(view: MemoryView, period: Period | null, left: readonly string[] = []): readonly number[] {
  const rows: number[] = [];
  visit(view, period, left, (row) => rows.push(row));
  return rows;
}

/** Whether `visit` comes to a row. */
export function isVisited({ knownTable: { start, end }, known, failing }: MemoryView, period: Period | null, left: readonly string[] = []): (row: number) => boolean {
  const bits = bitsBut(left);
  const { from, to } = period && !left.includes(periodFilter.id) ? period : { from: -Infinity, to: Infinity };
  return (row) => row < known && ((failing[row] ?? 0) & bits) === 0 && (start[row] ?? 0) <= to && (end[row] ?? 0) >= from;
}

/** What is added up as the period moves. */
export interface Follower {
  /** A row that passes the filters comes in (1) or goes out (−1). */
  change(row: number, sign: 1 | -1): void;
  /** Back to no row at all. */
  clear(): void;
}

/**
 * Follows the period over the rows that pass all filters but some: in come those that have begun by its last day, out go those that
 * ended before its first. A move costs the rows between the old ends and the new ones; where that is more than there are, all are
 * added up anew.
 */
export function follow(view: MemoryView, left: readonly string[], { change, clear }: Follower): (period: Period | null) => void {
  const { knownTable: table, known, failing } = view;
  const bits = bitsBut(left);
  const byEnd = rowsByEnd(table);
  let begun = 0;
  let ended = 0;
  const begin = (row: number, sign: 1 | -1) => {
    if (((failing[row] ?? 0) & bits) === 0) change(row, sign);
  };
  const leave = (at: number, sign: 1 | -1) => {
    const row = byEnd.rows[at] ?? known;
    if (row < known) begin(row, sign);
  };
  return (asked) => {
    const period = left.includes(periodFilter.id) ? null : asked;
    const nextBegun = period ? Math.min(known, countBefore(table.start, period.to + 1)) : known;
    const nextEnded = period ? countBefore(byEnd.end, period.from) : 0;
    const moved = Math.abs(nextBegun - begun) + Math.abs(nextEnded - ended);
    if (moved > Math.max(0, nextBegun - nextEnded)) {
      clear();
      visit(view, period, left, (row) => change(row, 1));
    } else {
      for (let row = begun; row < nextBegun; row += 1) begin(row, 1);
      for (let row = nextBegun; row < begun; row += 1) begin(row, -1);
      for (let at = ended; at < nextEnded; at += 1) leave(at, -1);
      for (let at = nextEnded; at < ended; at += 1) leave(at, 1);
    }
    [begun, ended] = [nextBegun, nextEnded];
  };
}
