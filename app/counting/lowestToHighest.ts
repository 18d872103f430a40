import type { Figure } from "../domain/casualty";
import type { Stated } from "./rule";

/** Smallest, middle (the lower of two) and largest of what is stated; null where nothing is. */
export function lowestToHighest(stated: readonly Stated[]): Figure | null {
  return stated.length === 0 ? null : around(lowerMiddle(stated.map(({ figure }) => figure.best)), stated);
}

/** A best figure, which is one of those stated, with the smallest and the largest of them around it. */
export function around(best: number, stated: readonly Stated[]): Figure {
  const figures = stated.map(({ figure }) => figure);
  const lows = figures.flatMap(({ low }) => (low === null ? [] : [low]));
  return {
    // An "at most" gives no low, but may be the best figure, below every low.
    low: lows.length === 0 ? null : Math.min(best, ...lows),
    best,
    high: Math.max(...figures.map(({ high }) => high)),
    openLow: figures.some(({ openLow }) => openLow),
    openHigh: figures.some(({ openHigh }) => openHigh),
  };
}

function lowerMiddle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
