import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cardPlace } from "./cardPlace";

const mark = { shape: "point", radius: 20, reach: 20 } as const;

describe("a card", () => {
  test("stands beside its symbol, where there is more room", () => {
    expect(cardPlace({ ...mark, x: 100, y: 100 }, { width: 800, height: 600 })).toMatchObject({ insetInlineStart: 129, insetBlockStart: 71 });
    expect(cardPlace({ ...mark, x: 700, y: 500 }, { width: 800, height: 600 })).toMatchObject({ insetInlineEnd: 129, insetBlockEnd: 71 });
  });

  test("stands below or above it on a narrow map", () => {
    expect(cardPlace({ ...mark, x: 150, y: 100 }, { width: 390, height: 380 })).toMatchObject({ insetBlockStart: 129, maxInlineSize: 300 });
    expect(cardPlace({ ...mark, x: 150, y: 300 }, { width: 390, height: 380 })).toMatchObject({ insetBlockEnd: 109 });
  });

  test("never leaves the map and never covers the middle of its symbol", () => {
    const size = fc.record({ width: fc.integer({ min: 280, max: 4000 }), height: fc.integer({ min: 200, max: 2200 }) });
    fc.assert(fc.property(size, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), ({ width, height }, left, top) => {
      const [x, y] = [left * width, top * height];
      const place = cardPlace({ ...mark, x, y }, { width, height });
      const across = { from: place.insetInlineStart ?? width - (place.insetInlineEnd ?? 0) - place.maxInlineSize, size: place.maxInlineSize };
      const down = { from: place.insetBlockStart ?? height - (place.insetBlockEnd ?? 0) - place.maxBlockSize, size: place.maxBlockSize };
      expect(across.from).toBeGreaterThanOrEqual(0);
      expect(across.from + across.size).toBeLessThanOrEqual(width);
      expect(down.from).toBeGreaterThanOrEqual(0);
      expect(down.from + down.size).toBeLessThanOrEqual(height);
      const covers = x > across.from && x < across.from + across.size && y > down.from && y < down.from + down.size;
      expect(covers).toBe(false);
    }));
  });
});
