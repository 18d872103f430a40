import type { Figure } from "../domain/casualty";
import type { Stated } from "./rule";

/**
 * One of the stated numbers as a figure of which low, best and high are the same. An end is open where all who state it leave it open:
 * "at least 17" beside a plain 17 is 17.
 */
export function oneNumber(number: number, stated: readonly Stated[], numberOf: (figure: Figure) => number): Figure {
  let [openLow, openHigh] = [true, true];
  for (const { figure } of stated) {
    if (numberOf(figure) !== number) continue;
    openLow &&= figure.openLow;
    openHigh &&= figure.openHigh;
  }
  return { low: openLow ? null : number, best: number, high: number, openLow, openHigh };
}

/** The smallest of the numbers; of no statement, infinity. */
export function leastOf(stated: readonly Stated[], numberOf: (figure: Figure) => number): number {
  let least = Infinity;
  for (const { figure } of stated) least = Math.min(least, numberOf(figure));
  return least;
}
