import fc from "fast-check";
import { expect, test } from "vitest";
import { endsOf, sumFigures, type Figure } from "./casualty";

const figure = (low: number | null, best: number, high: number, open: Partial<Figure> = {}): Figure => ({
  low, best, high, openLow: false, openHigh: false, ...open,
});

const anyFigure = fc.tuple(fc.option(fc.nat(50)), fc.nat(50), fc.nat(50), fc.boolean(), fc.boolean()).map(
  ([below, best, above, openLow, openHigh]): Figure => ({
    low: below === null ? null : Math.max(0, best - below), best, high: best + above, openLow: openLow || below === null, openHigh,
  }),
);

test("an open low end is 0, an open high one infinite, and the best the low that nobody gives", () => {
  expect(endsOf(figure(1, 2, 3))).toEqual({ low: 1, high: 3 });
  expect(endsOf(figure(1, 2, 3, { openLow: true, openHigh: true }))).toEqual({ low: 0, high: Infinity });
  expect(endsOf(figure(null, 2, 3))).toEqual({ low: 2, high: 3 });
});

test("a sum of nothing is not stated, a sum of zeros is 0", () => {
  expect(sumFigures([])).toBeNull();
  expect(sumFigures([figure(0, 0, 0), figure(0, 0, 0)])).toEqual(figure(0, 0, 0));
});

test("adds low, best and high", () => {
  expect(sumFigures([figure(1, 2, 3), figure(10, 20, 30)])).toEqual(figure(11, 22, 33));
});

test("an open end anywhere leaves the sum open", () => {
  expect(sumFigures([figure(1, 1, 1, { openHigh: true }), figure(2, 2, 2)])).toEqual(figure(3, 3, 3, { openHigh: true }));
  expect(sumFigures([figure(1, 1, 1), figure(null, 5, 5, { openLow: true })])).toEqual(figure(1, 6, 6, { openLow: true }));
});

test("a low that nobody gives stays unstated", () => {
  expect(sumFigures([figure(null, 5, 5, { openLow: true }), figure(null, 2, 2, { openLow: true })])?.low).toBeNull();
});

test("order does not matter, and low ≤ best ≤ high", () => {
  fc.assert(fc.property(fc.array(anyFigure, { minLength: 1 }), (figures) => {
    const sum = sumFigures(figures);
    expect(sumFigures(figures.toReversed())).toEqual(sum);
    if (!sum) throw new Error("A sum of stated figures is stated");
    expect(sum.low ?? 0).toBeLessThanOrEqual(sum.best);
    expect(sum.best).toBeLessThanOrEqual(sum.high);
  }));
});
