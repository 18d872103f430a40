import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "../../domain/day";
import { dayAfter, dayAt, dayBefore, paceOf, positionOf } from "./asOfSteps";

const days = [10, 12, 20] as readonly number[] as readonly Day[];
const day = (value: number) => value as Day;

describe("steps from one day of reports to another", () => {
  test("forward, back, and at the ends", () => {
    expect([9, 10, 11, 12, 20, 21].map((from) => dayAfter(days, day(from)))).toEqual([10, 12, 12, 20, null, null]);
    expect([9, 10, 11, 12, 20, 21].map((from) => dayBefore(days, day(from)))).toEqual([null, null, 10, 10, 12, 20]);
    expect([dayAfter(days, null), dayBefore(days, null), dayBefore([], null)]).toEqual([null, 20, null]);
  });

  test("the slider ends at everything known", () => {
    expect([null, day(25), day(20), day(11), day(3)].map((asOf) => positionOf(days, asOf))).toEqual([3, 2, 2, 0, 0]);
    expect([dayAt(days, 3), dayAt(days, 1), dayAt([], 0)]).toEqual([null, 12, null]);
  });

  test("going on from the first day comes to each once, whatever the days", () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 1 }), (numbers) => {
      const some = numbers.toSorted((a, b) => a - b) as readonly number[] as readonly Day[];
      const met: Day[] = [];
      for (let at = dayAfter(some, day(-1)); at !== null; at = dayAfter(some, at)) met.push(at);
      expect(met).toEqual(some);
      expect(met.map((one) => dayAt(some, positionOf(some, one)))).toEqual(some);
    }));
  });

  test("a long story is told faster, but no faster than can be read", () => {
    expect([paceOf(0), paceOf(10), paceOf(100), paceOf(5_000)]).toEqual([900, 900, 600, 300]);
  });
});
