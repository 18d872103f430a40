import type { Figure } from "../../domain/casualty";
import { message } from "../../i18n/message";
import type { CountingRule, Stated } from "../rule";

/** Every authority's latest figure: smallest, middle (the lower of two) and largest. */
export const range: CountingRule = {
  id: "range",
  name: message("latest figures, lowest to highest"),
  definition: message(
    "Latest figure of each authority; low is the smallest, high the largest, best the middle one (the lower of two). Unknown is never 0.",
  ),
  combine,
};

function combine(stated: readonly Stated[]): Figure | null {
  if (stated.length === 0) return null;
  const figures = stated.map(({ figure }) => figure);
  const lows = figures.flatMap(({ low }) => (low === null ? [] : [low]));
  const best = lowerMiddle(figures.map((figure) => figure.best));
  return {
    // An "at most" gives no low, but may be the middle figure, below every low.
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
