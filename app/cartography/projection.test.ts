import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_LATITUDE } from "./mercator";
import { projectionOf, wholeArea } from "./projection";

const latLon = fc.record({
  lat: fc.double({ min: -MAX_LATITUDE, max: MAX_LATITUDE, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("projection", () => {
  test("comes back to where it went from", () => {
    fc.assert(fc.property(latLon, latLon, fc.double({ min: 0, max: 18, noNaN: true }), (center, { lat, lon }, zoom) => {
      const projection = projectionOf({ center, zoom, width: 800, height: 600 });
      const { x, y } = projection.project(lat, lon);
      const back = projection.unproject(x, y);
      expect(back.lat).toBeCloseTo(lat, 6);
      expect(back.lon).toBeCloseTo(lon, 6);
    }));
  });

  // Given by Leaflet 1.9.4's CRS.EPSG3857.latLngToPoint.
  test.each([
    [33.3406, 44.4009, 6, 10212.734293333333, 6580.951352478117],
    [36.4775, 40.7625, 10, 160754.34666666668, 102509.1082827039],
    [0, 0, 0, 128, 128],
    [29, 48.8, 7.5, 29452.2482297482, 19267.029490496698],
    [-60, -170, 3, 56.888888888888914, 1453.261535517678],
  ])("puts %d, %d at zoom %d on Leaflet's pixel", (lat, lon, zoom, x, y) => {
    const point = projectionOf({ topLeft: { x: 0, y: 0 }, zoom, width: 1, height: 1 }).project(lat, lon);
    expect(point.x).toBeCloseTo(x, 6);
    expect(point.y).toBeCloseTo(y, 6);
  });

  test("centres on what it is given", () => {
    const { x, y } = projectionOf({ center: { lat: 34, lon: 42 }, zoom: 6.3, width: 701, height: 500 }).project(34, 42);
    expect([x, y]).toEqual([expect.closeTo(350.5, 6), expect.closeTo(250, 6)]);
  });

  test("fits bounds inside the padding at every size", () => {
    fc.assert(fc.property(fc.integer({ min: 200, max: 4000 }), fc.integer({ min: 200, max: 2200 }), (width, height) => {
      const projection = projectionOf({ bounds: wholeArea, padding: 10, width, height });
      const corner = projection.project(wholeArea.north, wholeArea.west);
      const opposite = projection.project(wholeArea.south, wholeArea.east);
      expect(Math.min(corner.x, corner.y, width - opposite.x, height - opposite.y)).toBeCloseTo(10, 6);
    }));
  });

  test("measures the equator's circumference", () => {
    const projection = projectionOf({ center: { lat: 0, lon: 0 }, zoom: 0, width: 256, height: 256 });
    expect(projection.metresPerPixel(0) * 256).toBeCloseTo(40_075_016.7, 0);
    expect(projection.metresPerPixel(60)).toBeCloseTo(projection.metresPerPixel(0) / 2, 6);
  });
});
