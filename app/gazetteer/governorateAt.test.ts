import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GovernorateCode } from "../domain/identifiers";
import { governorateAt, liesIn } from "./governorateAt";
import { outlines } from "./outlines";

describe("governorateAt", () => {
  test.each([
    ["Raqqa", 35.9528, 39.0079, "SY-RA"],
    ["Mosul", 36.335, 43.1189, "IQ-NI"],
    ["Baghdad", 33.3152, 44.3661, "IQ-BG"],
    ["Basra", 30.5085, 47.7804, "IQ-BA"],
    ["Damascus", 33.5102, 36.2913, "SY-DI"],
    ["Kobani, 0.4 km beyond the outline", 36.891, 38.353, "SY-HL"],
    ["Tell Abyad, 0.4 km beyond the outline", 36.6977, 38.9567, "SY-RA"],
    ["Ankara", 39.93, 32.86, null],
    ["Amman", 31.95, 35.93, null],
    ["the sea off Latakia", 35.5, 35.5, null],
    ["nowhere", 0, 0, null],
  ])("%s", (_name, lat, lon, code) => {
    expect(governorateAt(lat, lon)).toBe(code);
  });

  test("takes any number", () => {
    for (const number of [Number.NaN, Infinity, -Infinity, -1e300, 1e300]) expect(governorateAt(number, 40)).toBeNull();
    expect(governorateAt(35, Number.NaN)).toBeNull();
  });

  test("agrees with every edge of every outline, counted in the plain way", () => {
    const within = (lat: number, lon: number): readonly GovernorateCode[] =>
      outlines.filter(({ rings }) => rings.filter((ring) => isWithin(ring, lat, lon)).length % 2 === 1).map(({ code }) => code);
    fc.assert(
      fc.property(fc.double({ min: 28, max: 38, noNaN: true }), fc.double({ min: 34, max: 50, noNaN: true }), (lat, lon) => {
        const [code] = within(lat, lon);
        if (code) {
          expect(governorateAt(lat, lon)).toBe(code);
          expect(liesIn(code, lat, lon)).toBe(true);
        } else {
          const near = governorateAt(lat, lon);
          if (near) expect(liesIn(near, lat, lon)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("liesIn", () => {
  test("reaches 2 km beyond the outline and no further", () => {
    // West of Al-Hasakah's outline lies Raqqa: the edge between them is found by halving.
    const edge = westernEdge("SY-HA" as GovernorateCode, 36.5);
    const kilometre = 1 / (111.2 * Math.cos((36.5 * Math.PI) / 180));
    expect(liesIn("SY-HA" as GovernorateCode, 36.5, edge + 0.001)).toBe(true);
    expect(liesIn("SY-HA" as GovernorateCode, 36.5, edge - kilometre / 2)).toBe(true);
    expect(liesIn("SY-HA" as GovernorateCode, 36.5, edge - 6 * kilometre)).toBe(false);
    expect(liesIn("SY-XX" as GovernorateCode, 36.5, edge)).toBe(false);
  });
});

function westernEdge(code: GovernorateCode, lat: number): number {
  let [out, inside] = [38, 41];
  while (inside - out > 1e-6) {
    const middle = (out + inside) / 2;
    if (governorateAt(lat, middle) === code) inside = middle;
    else out = middle;
  }
  return inside;
}

function isWithin(ring: readonly number[], lat: number, lon: number): boolean {
  let inside = false;
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ring.slice(i, i + 4);
    if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}
