import { describe, expect, test } from "vitest";
import { basemapArea, projectionOf, wholeArea } from "../../cartography/projection";
import { smallestZoom, wholeView } from "./area";

const sizes = [[240, 200], [390, 380], [720, 660], [600, 900], [2560, 1300], [3840, 300], [300, 2160]] as const;

describe.each(sizes)("a map of %i × %i pixels", (width, height) => {
  test("at its smallest zoom lies within the basemap", () => {
    const middle = { lat: 34, lon: 42 };
    const projection = projectionOf({ width, height, center: middle, zoom: smallestZoom({ width, height }) });
    const northWest = projection.project(basemapArea.north, basemapArea.west);
    const southEast = projection.project(basemapArea.south, basemapArea.east);
    expect(southEast.x - northWest.x).toBeGreaterThanOrEqual(width);
    expect(southEast.y - northWest.y).toBeGreaterThanOrEqual(height);
  });

  test("shows Syria and Iraq as a whole, as large as they fit unless the basemap is too small for that", () => {
    const { zoom, lat, lon } = wholeView({ width, height });
    const projection = projectionOf({ width, height, center: { lat, lon }, zoom });
    const corners = [projection.project(wholeArea.north, wholeArea.west), projection.project(wholeArea.south, wholeArea.east)];
    const fits = corners.every(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
    expect(fits || zoom === smallestZoom({ width, height })).toBe(true);
  });
});
