import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadDiscs } from "./spreadDiscs";

const row = 12;
const edges = [0, 800] as const;

test("few discs get room for their names, none lies on another or beyond reach", () => {
  const discs = fc.array(fc.record({ x: fc.integer({ min: 10, max: 790 }), radius: fc.integer({ min: 2, max: 9 }), long: fc.integer({ min: 20, max: 200 }) }), { maxLength: 12 });
  fc.assert(fc.property(discs, (some) => {
    const offsets = spreadDiscs(some, 40, row, edges);
    if (!offsets) return;
    some.forEach(({ radius }, index) => expect(Math.abs(offsets[index] ?? Number.NaN)).toBeLessThanOrEqual(40 - radius));
    some.forEach((disc, index) => some.slice(index + 1).forEach((other, further) => {
      const apart = Math.abs((offsets[index] ?? 0) - (offsets[index + 1 + further] ?? 0));
      expect(Math.abs(disc.x - other.x) >= disc.radius + other.radius || apart >= disc.radius + other.radius).toBe(true);
    }));
  }));
});

test("a neighbour within a name's length goes to another row", () => {
  expect(spreadDiscs([{ x: 100, radius: 3, long: 120 }, { x: 150, radius: 3, long: 120 }], 30, row, edges)).toEqual([0, -12]);
  expect(spreadDiscs([{ x: 100, radius: 3, long: 40 }, { x: 250, radius: 3, long: 120 }], 18, row, edges)).toEqual([0, 0]);
});

test("too many for the height are left to be swarmed", () => {
  expect(spreadDiscs(Array.from({ length: 9 }, () => ({ x: 100, radius: 5, long: 10 })), 15, row, edges)).toBeNull();
});
