import type { Figure } from "../domain/casualty";
import type { Stated } from "./rule";

/**
 * One of the stated numbers as a figure of which low, best and high are the same. An end is open where all who state it leave it open:
 * "at least 17" beside a plain 17 is 17.
 */
export function oneNumber(number: number, stated: readonly Stated[], numberOf: (figure: Figure) => number): Figure {
  const figures = stated.map(({ figure }) => figure).filter((figure) => numberOf(figure) === number);
  const openLow = figures.every((figure) => figure.openLow);
  return { low: openLow ? null : number, best: number, high: number, openLow, openHigh: figures.every((figure) => figure.openHigh) };
}
