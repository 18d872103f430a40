import fc from "fast-check";
import { expect, test } from "vitest";
import { rangeGeometry } from "./rangeGeometry";

test("areas by square roots: a quarter of the most lies half way", () => {
  const figure = { low: 0, best: 25, high: 100, openLow: false, openHigh: false };
  expect(rangeGeometry(figure, 100, 40)).toEqual({ low: 0, best: 20, high: 40 });
});

test("a low that nobody gives lies at 0, and a 0 is a place", () => {
  expect(rangeGeometry({ low: null, best: 0, high: 0, openLow: true, openHigh: false }, 1, 40)).toEqual({ low: 0, best: 0, high: 0 });
});

test("low, best and high keep their order, inside the bar", () => {
  const counts = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 3, maxLength: 3 }).map((three) => three.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 5_000 }), ([low = 0, best = 0, high = 0], most) => {
      const at = rangeGeometry({ low, best, high, openLow: false, openHigh: false }, most, 40);
      expect(0 <= at.low && at.low <= at.best && at.best <= at.high && at.high <= 40).toBe(true);
    }),
  );
});
