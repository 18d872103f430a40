import { expect, test } from "vitest";
import { kilometresBetween } from "./distance";

test("a degree of latitude is 111 km, of longitude less the farther north", () => {
  expect(kilometresBetween({ lat: 36, lon: 40 }, { lat: 37, lon: 40 })).toBeCloseTo(111.2, 1);
  expect(kilometresBetween({ lat: 36, lon: 40 }, { lat: 36, lon: 41 })).toBeCloseTo(90, 0);
});

test("Mosul lies about 350 km from Baghdad, either way round", () => {
  const [mosul, baghdad] = [{ lat: 36.34, lon: 43.13 }, { lat: 33.315, lon: 44.366 }];
  expect(Math.round(kilometresBetween(mosul, baghdad) / 10)).toBe(35);
  expect(kilometresBetween(baghdad, mosul)).toBe(kilometresBetween(mosul, baghdad));
  expect(kilometresBetween(mosul, mosul)).toBe(0);
});
