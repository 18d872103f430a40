import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { projectionOf } from "./projection";
import { scaleBar } from "./scale";

const at = (zoom: number) => projectionOf({ center: { lat: 33.5, lon: 42 }, zoom, width: 800, height: 600 });

describe("scale bar", () => {
  test("is 1, 2 or 5 times a power of ten, and fits", () => {
    fc.assert(fc.property(fc.double({ min: 3, max: 18, noNaN: true }), fc.integer({ min: 60, max: 300 }), (zoom, most) => {
      const { length, width } = scaleBar(at(zoom), most);
      expect([1, 2, 5]).toContain(Math.round(length / 10 ** Math.floor(Math.log10(length) + 1e-9)));
      expect(width).toBeLessThanOrEqual(most + 1e-9);
      expect(width).toBeGreaterThan(most / 2.5 - 1e-9);
    }));
  });

  test("is as long on the ground as it says", () => {
    const projection = at(6);
    const { length, unit, width } = scaleBar(projection, 150);
    expect([length, unit]).toEqual([200, "km"]);
    expect((width * projection.metresPerPixel(33.5)) / 1000).toBeCloseTo(200, 6);
  });

  test("counts in metres below a kilometre", () => {
    expect(scaleBar(at(16), 150)).toMatchObject({ length: 200, unit: "m" });
    expect(scaleBar(at(13), 80)).toMatchObject({ length: 1, unit: "km" });
  });
});
