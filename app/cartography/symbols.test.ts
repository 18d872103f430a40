import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aSpot } from "../testing/aSpot";
import { mainSide, slicesOf, SMALLEST_RADIUS, symbolRadius, symbolState } from "./symbols";

const killed = fc.integer({ min: 0, max: 5000 });

describe("symbols", () => {
  test("never shrink as the number grows", () => {
    fc.assert(fc.property(killed, killed, (a, b) => {
      expect(symbolRadius(Math.max(a, b))).toBeGreaterThanOrEqual(symbolRadius(Math.min(a, b)));
    }));
  });

  test("have an area in proportion to the number, above the smallest", () => {
    fc.assert(fc.property(fc.integer({ min: 8, max: 5000 }), (number) => {
      expect(symbolRadius(number) ** 2 / number).toBeCloseTo(1.15 ** 2, 9);
    }));
    expect([null, 0, 1].map((number) => symbolRadius(number))).toEqual([SMALLEST_RADIUS, SMALLEST_RADIUS, SMALLEST_RADIUS]);
  });

  test("tell no number from a stated none", () => {
    expect(symbolState(null)).toBe("not-stated");
    expect(symbolState(aSpot({ killed: { civilians: 0 } }).killed)).toBe("zero");
    expect(symbolState(aSpot({ killed: { civilians: 1 } }).killed)).toBe("number");
  });

  test("are divided by side, in the sides' order", () => {
    const slices = slicesOf(aSpot({ killed: { detainees: 1, militants: 3 } }));
    expect(slices).toEqual([{ side: "militants", share: 0.75 }, { side: "detainees", share: 0.25 }]);
    expect(mainSide(slices)).toBe("militants");
    expect(mainSide([])).toBeNull();
  });

  test("count what a total holds beyond its sides as not stated", () => {
    const spot = { ...aSpot({ killed: { civilians: 30 } }), killed: { low: 40, best: 40, high: 40, openLow: false, openHigh: false } };
    expect(slicesOf(spot)).toEqual([{ side: "civilians", share: 0.75 }, { side: "not-stated", share: 0.25 }]);
  });

  test("fill the whole circle", () => {
    fc.assert(fc.property(killed, killed, killed, (militants, civilians, detainees) => {
      const slices = slicesOf(aSpot({ killed: { militants, civilians, detainees } }));
      const sum = slices.reduce((total, { share }) => total + share, 0);
      expect(sum).toBeCloseTo(militants + civilians + detainees > 0 ? 1 : 0, 9);
    }));
  });
});
