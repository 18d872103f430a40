/** The rows of a long list that are made: from the first, up to and without `to`. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** Up to so many rows all are there at once: to search in, to print, to read through. */
export const WHOLE = 200;

/** Rows are made and taken away in steps, so that a short way of scrolling changes nothing. */
const STEP = 5;

/** Rows that an engine is asked for at once, and how far apart such parts begin: any window fits into the part in which it begins. */
const PART = 400;
const PART_STEP = 200;

interface Sight {
  /** First row that can be seen, from 0; may be a fraction. */
  readonly first: number;
  /** How many rows can be seen. */
  readonly seen: number;
  readonly total: number;
}

/** Which rows are made for those that can be seen: a step more on either side. */
export function rowWindow({ first, seen, total }: Sight): RowWindow {
  if (total <= WHOLE) return { from: 0, to: total };
  const step = Math.floor(Math.min(Math.max(0, first), total) / STEP) * STEP;
  const most = Math.min(seen, PART_STEP - 4 * STEP);
  return { from: Math.max(0, step - STEP), to: Math.min(total, step + (Math.ceil(most / STEP) + 2) * STEP) };
}

/** The part of the list to ask for, which holds the window. */
export function partOf({ from }: RowWindow): { readonly offset: number; readonly limit: number } {
  return { offset: Math.floor(from / PART_STEP) * PART_STEP, limit: PART };
}

/** The rows of the window that have been answered; none, at its beginning, while their part is awaited. */
export function rowsThere({ from, to }: RowWindow, offset: number, count: number): RowWindow {
  const [first, end] = [Math.max(from, offset), Math.min(to, offset + count)];
  return first < end ? { from: first, to: end } : { from, to: from };
}
