import { expect, test } from "vitest";
import { cloudClusters } from "./cloudClusters";
import { cloudColours, cloudSideColours, paleColour } from "./cloudColours";
import { cloudDiscs, cloudGrid, countCloud, discSize, lookOf } from "./cloudGrid";
import { cloudAt, cloudPoints, type CloudMembers } from "./cloudPoints";
import { densityOf, paintDensity } from "./density";
import { paintCloud, pixelOf, type Pixels } from "./paintCloud";
import { palettes } from "./palette";
import { projectionOf } from "./projection";

const projection = projectionOf({ width: 400, height: 300, center: { lat: 34, lon: 41 }, zoom: 7 });
const NONE = -1;

/** So many members at a pixel of the drawing, of a look. */
function members(places: readonly (readonly [x: number, y: number, count: number, look: number])[]) {
  const all = places.flatMap(([x, y, count, look]) => Array.from({ length: count }, () => ({ ...projection.unproject(x + 0.5, y + 0.5), look })));
  const points = cloudPoints(Int32Array.from(all, ({ lat }) => Math.round(lat * 1e6)), Int32Array.from(all, ({ lon }) => Math.round(lon * 1e6)), 1e6, NONE);
  const cloud: CloudMembers = { rows: Uint32Array.from(all.keys()), look: Uint8Array.from(all, ({ look }) => look) };
  return { points, cloud };
}

const exact = (side: number) => lookOf(side, false);

test("counts each member once, where it stands, and forgets the drawing before", () => {
  const grid = cloudGrid(400, 300, 1);
  const before = members([[5, 5, 40, exact(1)]]);
  countCloud(grid, before.points, before.cloud, projection);
  const { points, cloud } = members([[100, 50, 3, exact(0)], [100, 51, 1, exact(2)], [399, 299, 12, lookOf(2, true)], [-5, 20, 9, exact(0)], [200, 400, 9, exact(0)]]);
  countCloud(grid, points, cloud, projection);
  expect(cloudDiscs(grid)).toEqual([
    { x: 100.5, y: 51.5, count: 1, side: 2, isVague: false },
    { x: 100.5, y: 50.5, count: 3, side: 0, isVague: false },
    { x: 399.5, y: 299.5, count: 12, side: 2, isVague: true },
  ]);
});

test("a cell looks like most of its members, in whatever order they come", () => {
  for (const order of [[0, 0, 0, 1, 2], [1, 0, 2, 0, 0], [2, 0, 1, 0, 0], [0, 1, 0, 2, 0]]) {
    const grid = cloudGrid(400, 300, 1);
    const { points, cloud } = members(order.map((side) => [10, 10, 1, exact(side)] as const));
    countCloud(grid, points, cloud, projection);
    expect(cloudDiscs(grid).map(({ side, count }) => [side, count]), order.join()).toEqual([[0, 5]]);
  }
});

test("what has no coordinates is on no cell, and is never pointed at", () => {
  const points = cloudPoints(Int32Array.of(NONE, 34_000_000), Int32Array.of(NONE, 41_000_000), 1e6, NONE);
  const grid = cloudGrid(400, 300, 1);
  countCloud(grid, points, { rows: Uint32Array.of(0, 1), look: Uint8Array.of(0, 0) }, projection);
  expect(cloudDiscs(grid).map(({ count }) => count)).toEqual([1]);
  expect(cloudAt(points, Uint32Array.of(0, 1), projection, { x: 200, y: 150 }, 5, 9)).toEqual([1]);
});

test("points at the nearest first, so many at most, and at nothing beyond its reach", () => {
  const { points, cloud } = members([[100, 100, 1, 0], [103, 100, 1, 0], [100, 104, 1, 0], [120, 100, 1, 0]]);
  const at = (most: number) => cloudAt(points, cloud.rows, projection, { x: 100.5, y: 100.5 }, 6, most);
  expect(at(9)).toEqual([0, 1, 2]);
  expect(at(2)).toEqual([0, 1]);
  expect(cloudAt(points, cloud.rows, projection, { x: 300, y: 250 }, 6, 9)).toEqual([]);
});

test("paints a disc in the colour of its side, larger counts larger and above, paler where places are vague", () => {
  const { light } = palettes;
  const grid = cloudGrid(400, 300, 1);
  const { points, cloud } = members([[100, 100, 1, exact(0)], [104, 100, 1500, exact(1)], [200, 100, 1, lookOf(0, true)]]);
  countCloud(grid, points, cloud, projection);
  const pixels: Pixels = { width: 400, height: 300, density: 1, colours: new Uint32Array(400 * 300) };
  paintCloud(grid, pixels, cloudColours(light));
  const at = (x: number, y: number) => pixels.colours[y * 400 + x];
  const [militants = "", forces = ""] = cloudSideColours(light);
  expect(at(104, 100)).toBe(pixelOf(forces));
  expect(at(104, 105)).toBe(pixelOf(forces));
  expect(at(100, 100), "below the larger one").toBe(pixelOf(forces));
  expect(at(200, 100)).toBe(pixelOf(paleColour(militants, light)));
  expect(at(200, 104)).toBe(0);
  expect([1, 9, 10, 99, 100, 999, 1000].map(discSize)).toEqual([0, 0, 1, 1, 2, 2, 3]);
});

test("clusters hold every member of their square; few members have none", () => {
  const grid = cloudGrid(400, 300, 0.5);
  const { points, cloud } = members([[10, 10, 30, 0], [60, 10, 10, 0], [300, 200, 5, 0]]);
  countCloud(grid, points, cloud, projection);
  const [cluster, ...more] = cloudClusters(grid, 20);
  expect([cluster?.count, more]).toEqual([40, []]);
  expect(cluster?.x).toBeGreaterThan(15);
  expect(cluster?.x).toBeLessThan(30);
});

test("density is thickest where most incidents are, spreads, and is nothing elsewhere; no incident, no density", () => {
  const { width, height, edge, shares } = densityOf([{ x: 100, y: 100, count: 400 }, { x: 300, y: 200, count: 4 }], { width: 400, height: 300 });
  const at = (x: number, y: number) => shares[Math.floor(y / edge) * width + Math.floor(x / edge)] ?? -1;
  expect(at(100, 100)).toBe(1);
  expect(at(300, 200)).toBeGreaterThan(0.05);
  expect(at(112, 100)).toBeGreaterThan(0);
  expect(at(112, 100)).toBeLessThan(1);
  expect(at(200, 20)).toBe(0);
  const pixels = new Uint32Array(width * height);
  paintDensity({ width, height, edge, shares }, pixels, pixelOf("#336699"));
  expect((pixels[25 * width + 25] ?? 0) & 0xffffff).toBe(pixelOf("#336699") & 0xffffff);
  expect([...densityOf([], { width: 40, height: 30 }).shares].every((share) => share === 0)).toBe(true);
});
