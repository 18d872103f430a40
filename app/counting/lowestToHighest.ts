import type { Figure } from "../domain/casualty";
import { lowerMiddle } from "../domain/lowerMiddle";
import type { Stated } from "./rule";

/** Smallest, middle (the lower of two) and largest of what is stated; null where nothing is. */
export function lowestToHighest(stated: readonly Stated[]): Figure | null {
  return stated.length === 0 ? null : around(middleBest(stated), stated);
}

/**
 * A best figure, which is one of those stated, with the smallest and the largest of them around it. Loops, not `map` and `some`: a rule that
 * is switched to counts 142,000 different groups of statements in a million incidents.
 */
export function around(best: number, stated: readonly Stated[]): Figure {
  let [low, high, openLow, openHigh]: [number | null, number, boolean, boolean] = [null, best, false, false];
  for (const { figure } of stated) {
    // An "at most" gives no low, but may be the best figure, below every low.
    if (figure.low !== null) low = Math.min(low ?? best, figure.low);
    high = Math.max(high, figure.high);
    openLow ||= figure.openLow;
    openHigh ||= figure.openHigh;
  }
  return { low, best, high, openLow, openHigh };
}

function middleBest(stated: readonly Stated[]): number {
  const [first, second] = stated;
  if (!first || !second) return first?.figure.best ?? Number.NaN;
  if (stated.length === 2) return Math.min(first.figure.best, second.figure.best);
  return lowerMiddle(stated.map(({ figure }) => figure.best)) ?? Number.NaN;
}
