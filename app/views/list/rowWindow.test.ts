import fc from "fast-check";
import { expect, test } from "vitest";
import { partOf, rowsThere, rowWindow, WHOLE } from "./rowWindow";

test("a short list is there whole", () => {
  expect(rowWindow({ first: 120, seen: 10, total: WHOLE })).toEqual({ from: 0, to: WHOLE });
  expect(rowWindow({ first: 0, seen: 10, total: 0 })).toEqual({ from: 0, to: 0 });
});

test("scrolling a little changes nothing", () => {
  expect(rowWindow({ first: 5_001, seen: 12, total: 100_000 })).toEqual(rowWindow({ first: 5_004.5, seen: 12, total: 100_000 }));
});

test("what can be seen is made, little else, and one part holds it", () => {
  const sight = fc.record({ first: fc.double({ min: 0, max: 100_000, noNaN: true }), seen: fc.integer({ min: 1, max: 90 }), total: fc.integer({ min: WHOLE + 1, max: 100_000 }) });
  fc.assert(
    fc.property(sight, ({ first, seen, total }) => {
      const { from, to } = rowWindow({ first, seen, total });
      const { offset, limit } = partOf({ from, to });
      expect(from).toBeLessThanOrEqual(Math.min(first, total));
      expect(to).toBeGreaterThanOrEqual(Math.min(total, Math.floor(first) + seen));
      expect(to - from).toBeLessThanOrEqual(seen + 40);
      expect(offset <= from && to <= offset + limit).toBe(true);
    }),
  );
});

test("rows that are awaited are not there", () => {
  expect(rowsThere({ from: 190, to: 230 }, 0, 400)).toEqual({ from: 190, to: 230 });
  expect(rowsThere({ from: 390, to: 430 }, 0, 400)).toEqual({ from: 390, to: 400 });
  expect(rowsThere({ from: 5_000, to: 5_040 }, 0, 400)).toEqual({ from: 5_000, to: 5_000 });
  expect(rowsThere({ from: 0, to: 0 }, 0, 0)).toEqual({ from: 0, to: 0 });
});
