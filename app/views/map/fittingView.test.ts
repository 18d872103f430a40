import { expect, test } from "vitest";
import { projectionOf, wholeArea } from "../../cartography/projection";
import { layoutSpots } from "../../cartography/spotMarks";
import { aSpot } from "../../testing/aSpot";
import { shippedGround } from "../../testing/shippedBasemap";
import { fittingView } from "./fittingView";

const size = { width: 700, height: 600 };
const projection = projectionOf({ ...size, bounds: wholeArea });
const marksOf = (...spots: ReturnType<typeof aSpot>[]) => layoutSpots(spots, { projection, basemap: shippedGround().basemap }).marks;

test("holds every mark with its ground, and no single place from too near", () => {
  expect(fittingView([], projection, size)).toBeNull();
  const [prison, barracks] = [aSpot({ key: "a", lat: 36.48, lon: 40.76, precision: "exact" }), aSpot({ key: "b", lat: 34.4, lon: 44.5, precision: "district" })];
  const both = fittingView(marksOf(prison, barracks), projection, size);
  const shown = projectionOf({ ...size, center: both ?? { lat: 0, lon: 0 }, zoom: both?.zoom ?? 0 });
  for (const { lat, lon } of [prison, barracks]) {
    const { x, y } = shown.project(lat ?? 0, lon ?? 0);
    expect(x).toBeGreaterThan(60);
    expect(x).toBeLessThan(640);
    expect(y).toBeGreaterThan(60);
    expect(y).toBeLessThan(540);
  }
  expect(fittingView(marksOf(prison), projection, size)?.zoom).toBeLessThanOrEqual(9);
  expect(both?.zoom).toBeGreaterThan(projection.zoom);
});
