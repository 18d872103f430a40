import { describe, expect, test } from "vitest";
import type { GovernorateCode } from "../domain/identifiers";
import { shippedGround } from "../testing/shippedBasemap";
import { decodeBasemap } from "./basemap";
import { worldX, worldY } from "./mercator";
import { contains } from "./outline";

const { basemap, governorateNames } = shippedGround();
const at = (lat: number, lon: number) => ({ x: worldX(lon), y: worldY(lat) });

describe("basemap", () => {
  test("has a polygon for every governorate, and no other", () => {
    expect([...basemap.governorates.keys()].toSorted()).toEqual([...governorateNames.keys()].toSorted());
    for (const { rings } of basemap.governorates.values()) expect(rings.length).toBeGreaterThan(0);
  });

  test("keeps every label point inside its governorate", () => {
    for (const { code, rings, labelPoints } of basemap.governorates.values()) {
      expect(labelPoints.length, code).toBeGreaterThan(0);
      for (const point of labelPoints) expect(contains(rings, point), code).toBe(true);
    }
  });

  test.each([
    ["SY-HA", 36.5, 40.75], ["IQ-DI", 33.75, 44.64], ["IQ-BG", 33.31, 44.37], ["SY-DI", 33.51, 36.3], ["IQ-NI", 36.34, 43.13],
  ])("%s holds its own town", (code, lat, lon) => {
    expect(contains(basemap.governorates.get(code as GovernorateCode)?.rings ?? [], at(lat, lon))).toBe(true);
  });

  test("keeps the Golan Heights apart from Syria, Israel and their borders", () => {
    const golan = at(33.0, 35.78);
    expect(contains(basemap.golan, golan)).toBe(true);
    expect(contains(basemap.land, golan)).toBe(false);
    expect(contains(basemap.neighbours, golan)).toBe(false);
    expect(basemap.borders.golan.length).toBeGreaterThan(0);
  });

  test("lays the land as the union of the governorates", () => {
    expect(contains(basemap.land, at(34.5, 40))).toBe(true);
    expect(contains(basemap.land, at(33, 43))).toBe(true);
    expect(contains(basemap.land, at(34, 50))).toBe(false);
  });

  test("says which layer a broken topology lacks", () => {
    expect(() => decodeBasemap({ type: "Topology", arcs: [], objects: {} })).toThrow("gov");
  });
});
