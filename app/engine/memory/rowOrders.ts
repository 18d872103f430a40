import type { Day } from "../../domain/day";
import { oncePerTable } from "../../table/oncePerTable";
import type { IncidentTable } from "../../table/table";

/** Rows by last day, and that day of each, for what a period leaves behind; rows themselves go by first day. */
export interface RowsByEnd {
  readonly rows: Uint32Array;
  readonly end: Int32Array;
}

/** Sorted by counting the incidents of each day. */
export const rowsByEnd = oncePerTable(({ rows, end }): RowsByEnd => {
  let [first, last] = [Infinity, -Infinity];
  for (const day of end) [first, last] = [Math.min(first, day), Math.max(last, day)];
  const next = new Uint32Array(rows === 0 ? 1 : last - first + 2);
  for (const day of end) next[day - first + 1] = (next[day - first + 1] ?? 0) + 1;
  for (let day = 1; day < next.length; day += 1) next[day] = (next[day] ?? 0) + (next[day - 1] ?? 0);
  const [ordered, days] = [new Uint32Array(rows), new Int32Array(rows)];
  for (let row = 0; row < rows; row += 1) {
    const day = end[row] ?? 0;
    const at = next[day - first] ?? 0;
    next[day - first] = at + 1;
    ordered[at] = row;
    days[at] = day;
  }
  return { rows: ordered, end: days };
});

/** Incidents that last longer than a day: those that a period may meet though they began before it. */
interface LongRows {
  /** Ascending. */
  readonly rows: Uint32Array;
  readonly start: Int32Array;
  /** Days from the first to the last of the longest. */
  readonly longest: number;
}

const longRows = oncePerTable(({ rows, start, end }): LongRows => {
  const long: number[] = [];
  let longest = 0;
  for (let row = 0; row < rows; row += 1) {
    if (start[row] === end[row]) continue;
    long.push(row);
    longest = Math.max(longest, (end[row] ?? 0) - (start[row] ?? 0));
  }
  return { rows: Uint32Array.from(long), start: Int32Array.from(long, (row) => start[row] ?? 0), longest };
});

/** Rows, ascending, that began before a day and may reach into it: none that began longer before than the longest lasts. */
export function rowsReaching(table: IncidentTable, day: Day): Uint32Array {
  const { rows, start, longest } = longRows(table);
  return rows.subarray(countBefore(start, day - longest), countBefore(start, day));
}

/** How many of the ascending days come before the day. */
export function countBefore(days: Int32Array, day: Day | number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last day of all incidents; 0 where there is none. */
export function lastDay(table: IncidentTable): Day {
  return (rowsByEnd(table).end.at(-1) ?? 0) as Day;
}
