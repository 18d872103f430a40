import { expect, test } from "vitest";
import { framesPerSecond, quantile, spreadOf } from "./statistics";

test("median and p95, whatever the order", () => {
  expect(spreadOf([3, 1, 2])).toEqual({ median: 2, p95: 2.9, count: 3 });
  expect(spreadOf([4, 1, 3, 2]).median).toBe(2.5);
  expect(spreadOf([7])).toEqual({ median: 7, p95: 7, count: 1 });
  expect(quantile(Array.from({ length: 101 }, (_, index) => 100 - index), 0.95)).toBe(95);
});

test("of nothing measured nothing is known", () => {
  expect(spreadOf([])).toEqual({ median: null, p95: null, count: 0 });
  expect(framesPerSecond([5])).toEqual({ median: null, p95: null, count: 0 });
});

test("frames: the slow ones are what p95 shows", () => {
  expect(framesPerSecond([0, 20, 40, 60])).toEqual({ median: 50, p95: 50, count: 3 });
  expect(framesPerSecond([0, 10, 20, 120]).p95).toBeLessThan(12);
});
