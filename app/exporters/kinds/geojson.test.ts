import type { FeatureCollection } from "geojson";
import { expect, test } from "vitest";
import { aClaim } from "../../testing/aClaim";
import { anIncident } from "../../testing/anIncident";
import { anExportContext, exportedOf, fileOf } from "../../testing/exported";
import { shippedAtlas } from "../../testing/shippedAtlas";
import { incidentColumns } from "../incidentColumns";
import { geojson } from "./geojson";

type Read = FeatureCollection & { readonly "incident-atlas": Readonly<Record<string, unknown>> };
const read = (text: string) => JSON.parse(text) as Read;

test("a feature for each incident: longitude first, no geometry where there are no coordinates", async () => {
  const incidents = [anIncident({ id: "a", lat: 36.5, lon: 40.75, claims: [aClaim({ count: 8, low: 5, high: 12 })] }), anIncident({ id: "b", lat: null, lon: null })];
  const { type, features } = read(fileOf(geojson, await exportedOf(incidents)));
  expect(type).toBe("FeatureCollection");
  expect(features.map(({ type: kind, id, geometry }) => [kind, id, geometry])).toEqual([
    ["Feature", "a", { type: "Point", coordinates: [40.75, 36.5] }], ["Feature", "b", null],
  ]);
  expect(features[0]?.properties).toMatchObject({
    title: "An ambush", start: "2022-01-20", end: null, killed: 8, "killed low": 5, "killed high": 12,
    claims: [{ id: "c1", authority: "Army", party: "soldiers", reported: "2022-01-21", count: 8, low: 5, high: 12 }],
  });
});

test("says beside the features what the file is; a feature has every property but the figures that are not stated", async () => {
  const { incidents, dictionaries } = shippedAtlas();
  const context = anExportContext({ dictionaries });
  const collection = read(fileOf(geojson, await exportedOf(incidents, dictionaries), context));
  expect(collection["incident-atlas"]).toMatchObject({ ...context.provenance, dataset: { title: "Made-up incidents", citation: "Nobody", date: "2026-01-01" } });
  expect(collection.features).toHaveLength(incidents.length);
  const always = incidentColumns.filter(({ isFigure }) => !isFigure).map(({ name }) => name);
  const [figures, stated] = [new Set(incidentColumns.filter(({ isFigure }) => isFigure).map(({ name }) => name)), new Set<string>()];
  for (const { properties } of collection.features) {
    const own = Object.entries(properties ?? {});
    expect(own.map(([name]) => name).filter((name) => !figures.has(name))).toEqual(always);
    for (const [name, value] of own) if (figures.has(name)) expect(value).not.toBeNull();
    for (const [name] of own) stated.add(name);
  }
  expect(stated.has("escaped low") && stated.has("killed civilians open end")).toBe(true);
});
