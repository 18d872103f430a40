import fc from "fast-check";
import { expect, test } from "vitest";
import { pointerCardPlace } from "./pointerCardPlace";

const sides = fc.record({ width: fc.integer({ min: 320, max: 2560 }), height: fc.integer({ min: 320, max: 1600 }) });

test("never leaves the window, wherever the box stands", () => {
  fc.assert(fc.property(
    sides, fc.double({ min: -0.2, max: 1, noNaN: true }), fc.double({ min: -0.2, max: 1, noNaN: true }), fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 300 }),
    (window, across, down, width, height) => {
      const place = pointerCardPlace({ x: across * window.width, y: down * window.height, width, height }, window);
      const inline = place.insetInlineStart ?? place.insetInlineEnd ?? Number.NaN;
      const block = place.insetBlockStart ?? place.insetBlockEnd ?? Number.NaN;
      expect(inline).toBeGreaterThanOrEqual(0);
      expect(inline + place.maxInlineSize).toBeLessThanOrEqual(window.width + 0.001);
      expect(block).toBeGreaterThanOrEqual(0);
      expect(block + place.maxBlockSize).toBeLessThanOrEqual(window.height + 0.001);
      expect(place.maxInlineSize).toBeGreaterThanOrEqual(180);
    },
  ));
});

test("stands beside a row, and below or above a column", () => {
  const window = { width: 1440, height: 900 };
  expect(pointerCardPlace({ x: 970, y: 100, width: 450, height: 18 }, window)).toMatchObject({ insetInlineEnd: 472, insetBlockStart: 100 });
  expect(pointerCardPlace({ x: 970, y: 700, width: 450, height: 18 }, window)).toMatchObject({ insetInlineEnd: 472, insetBlockEnd: 182 });
  expect(pointerCardPlace({ x: 1200, y: 250, width: 20, height: 90 }, window)).toMatchObject({ insetInlineEnd: 220, insetBlockStart: 342 });
  expect(pointerCardPlace({ x: 10, y: 600, width: 20, height: 90 }, window)).toMatchObject({ insetInlineStart: 10, insetBlockEnd: 302 });
  expect(pointerCardPlace({ x: 10, y: 600, width: 370, height: 30 }, { width: 390, height: 844 })).toMatchObject({ insetInlineStart: 10, insetBlockEnd: 246 });
});
