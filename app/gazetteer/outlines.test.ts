import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import { expect, test } from "vitest";
import { governorates } from "./governorates";
import { outlines } from "./outlines";

type Topology = Parameters<typeof feature>[0];

/** `npx vitest run app/gazetteer/outlines --update` writes the file anew after a change of the basemap. */
test("outlines are those of the basemap", async () => {
  const text = readFileSync(new URL("../../data/basemap/basemap.topojson", import.meta.url), "utf8");
  const topology = JSON.parse(text) as Topology;
  const layer = topology.objects["gov"];
  if (layer?.type !== "GeometryCollection") throw new Error("The basemap has no governorates.");
  const entries = feature(topology, layer).features.map(({ geometry, properties }) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.type === "MultiPolygon" ? geometry.coordinates : [];
    return { code: String(properties?.["id"]), rings: polygons.flat().map((ring) => ring.flatMap(([lon = 0, lat = 0]) => [rounded(lon), rounded(lat)])) };
  });
  const lines = entries.toSorted((a, b) => (a.code < b.code ? -1 : 1)).map(({ code, rings }) => `  ${JSON.stringify(code)}: ${JSON.stringify(rings)}`);
  await expect(`{\n${lines.join(",\n")}\n}\n`).toMatchFileSnapshot("../../data/gazetteer/outlines.json");
});

test("every governorate has an outline that closes", () => {
  expect(outlines.map(({ code }) => code).toSorted()).toEqual(governorates.map(({ code }) => code).toSorted());
  for (const { code, rings } of outlines) {
    expect(rings.length, code).toBeGreaterThan(0);
    for (const ring of rings) expect(ring.slice(0, 2), code).toEqual(ring.slice(-2));
  }
});

function rounded(degrees: number): number {
  return Number(degrees.toFixed(4));
}
