import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCoordinates } from "./readCoordinates";

describe("readCoordinates", () => {
  test.each([
    ["36.5", "40.75", "."], [" 36.5 ", "40.75", "."], ["36,5", "40,75", ","], ["36,5", "40,75", "."], ["36.5", "40.75", ","], ["36.5°N", "40.75 E", "."], ["N36.5", "E 40.75", "."],
    ["36° 30' N", "40°45'00\" E", "."], ["٣٦٫٥", "٤٠٫٧٥", "."], ["36.50000", "40.7500000000", "."],
  ] as const)("%s, %s", (lat, lon, decimal) => {
    expect(readCoordinates(lat, lon, decimal)).toEqual({ lat: 36.5, lon: 40.75 });
  });

  test.each([
    ["", "", null], [" ", "NA", null], ["36.5", "", "half-a-coordinate"], ["", "40.7", "half-a-coordinate"], ["36.5", "4239.00416", "impossible-coordinates"],
    ["abc", "40.7", "impossible-coordinates"], ["91", "40", "impossible-coordinates"], ["40.75", "35.5", "swapped-coordinates"], ["0", "0", "missing-coordinates"], ["0.0", "0.000", "missing-coordinates"],
    ["38SMB4488", "38SMB4488", "impossible-coordinates"], ["36.5 E", "40.7 N", "impossible-coordinates"], ["36° 75'", "40", "impossible-coordinates"], ["1e309", "40", "impossible-coordinates"],
  ])("%s, %s are none: %s", (lat, lon, code) => {
    expect(readCoordinates(lat, lon, ".")).toEqual({ lat: null, lon: null, code, found: code === null ? "" : `${lat}, ${lon}` });
  });

  test("keeps a place elsewhere, south and west too", () => {
    expect(readCoordinates("-33.9", "18.4", ".")).toEqual({ lat: -33.9, lon: 18.4 });
    expect(readCoordinates("33.9 S", "18.4 W", ".")).toEqual({ lat: -33.9, lon: -18.4 });
    expect(readCoordinates("36.6", "36.9", ".")).toEqual({ lat: 36.6, lon: 36.9 });
  });

  test("takes any text, and gives degrees or none", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (lat, lon) => {
      const read = readCoordinates(lat, lon, ".");
      if (read.lat !== null) expect(Math.abs(read.lat) <= 90 && Math.abs(read.lon) <= 180).toBe(true);
    }));
    fc.assert(fc.property(fc.double({ min: 29, max: 35.4, noNaN: true }), fc.double({ min: 37.6, max: 48, noNaN: true }), (lat, lon) => {
      expect(readCoordinates(lat.toFixed(6), lon.toFixed(6), ".")).toEqual({ lat: Number(lat.toFixed(6)), lon: Number(lon.toFixed(6)) });
      expect(readCoordinates(lat.toFixed(6).replace(".", ","), lon.toFixed(6).replace(".", ","), ",")).toEqual({ lat: Number(lat.toFixed(6)), lon: Number(lon.toFixed(6)) });
      expect(readCoordinates(lon.toFixed(6), lat.toFixed(6), ".")).toMatchObject({ code: "swapped-coordinates" });
    }));
  });
});
