import type { Period } from "../../domain/day";
import type { DayAxis } from "./dayAxis";

/** One end of the period: its line, and the pixels within which it is taken hold of. */
export interface HandlePlace {
  readonly x: number;
  readonly start: number;
  readonly end: number;
  /** Its day is not on show; the handle waits at the edge. */
  readonly isParked: boolean;
}

export interface HandlePlaces {
  readonly from: HandlePlace;
  readonly to: HandlePlace;
}

/** Pixels: WCAG 2.2's smallest target. */
const TARGET = 24;
/** Of them, so many lie inside the period, where it is long enough. */
const INSIDE = 6;

/** The handles face outwards, so that those of a single day do not lie over each other. */
export function handlePlaces(axis: DayAxis, { from, to }: Period): HandlePlaces {
  const [first, last] = [axis.xOf(from), axis.xOf(to, "end")];
  const [start, end] = [within(first, axis), within(last, axis)];
  const inside = Math.min(INSIDE, (end - start) / 2);
  return {
    from: { x: start, ...shifted(start + inside - TARGET, axis.width), isParked: first < axis.left - 0.5 || first > axis.right + 0.5 },
    to: { x: end, ...shifted(end - inside, axis.width), isParked: last < axis.left - 0.5 || last > axis.right + 0.5 },
  };
}

function shifted(wanted: number, width: number) {
  const start = Math.max(0, Math.min(width - TARGET, wanted));
  return { start, end: start + TARGET };
}

function within(x: number, { left, right }: DayAxis): number {
  return Math.max(left, Math.min(right, x));
}
