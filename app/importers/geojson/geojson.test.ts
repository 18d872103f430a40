import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { geojson as exporter } from "../../exporters/kinds/geojson";
import { anExportContext, exportedOf, fileOf } from "../../testing/exported";
import { importedFile, incidentsOf } from "../../testing/importedFile";
import { issueAt } from "../../table/issueColumns";
import { syntheticIncidents } from "../../testing/syntheticIncidents";
import { ImportFailure } from "../importFailure";
import { geojson } from "./geojson";

const data = join(dirname(createRequire(import.meta.url).resolve("@mapbox/geojson-fixtures/package.json")), "data");
const files = readdirSync(data, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".geojson"));
const text = (name: string): string => readFileSync(join(data, name), "utf8");

const isGeometry = (value: unknown): value is { readonly type: unknown } => typeof value === "object" && value !== null && "type" in value;

describe("recognises", () => {
  test.each([`{"type":"FeatureCollection","features":[]}`, `{ "features" : [{"type": "Feature"}], "name": 1 }`, `{"crs":{},"type" : "FeatureCollection"`])("%s", (head) => {
    expect(geojson.recognises(head)).toBe(true);
  });

  test.each([`{"type":"Feature","geometry":null}`, `{"type":"Point","coordinates":[1,2]}`, `{"features":[1]}`, `{"format":"incident-atlas","title":"\\"type\\":\\"FeatureCollection\\"","type":"FeatureCollection"`])(
    "not %s", (head) => expect(geojson.recognises(head)).toBe(false),
  );
});

describe("files of other people", () => {
  test("there are some", () => expect(files.length).toBeGreaterThan(15));

  test.each(files)("%s is read, or refused as a whole", async (name) => {
    const features = name.startsWith("featurecollection") ? (JSON.parse(text(name)) as { features: unknown[] }).features.length : null;
    const read = await importedFile(text(name), name).catch((error: unknown) => error);
    if (features === null) return expect(read).toBeInstanceOf(ImportFailure);
    expect(read).toMatchObject({ report: { importer: "geojson", counts: { read: features } } });
  });

  test.each(files)("the geometry of %s in a feature is a point, or refused as none", async (name) => {
    const given = JSON.parse(text(name)) as Record<string, unknown>;
    const geometries = [given, given["geometry"]].flatMap((value) => (isGeometry(value) ? [value] : []));
    const features = geometries.map((geometry) => ({ type: "Feature", geometry, properties: { date: "2022-01-25", country: "Syria" } }));
    const { report } = await importedFile(JSON.stringify({ type: "FeatureCollection", features }), name);
    const points = geometries.filter(({ type }) => type === "Point").length;
    expect(report.counts).toEqual({ read: geometries.length, accepted: points, setAside: 0, refused: geometries.length - points });
  });
});

test("our own export comes back with its mapped fields", async () => {
  const incidents = syntheticIncidents(8, 200);
  const back = await importedFile(fileOf(exporter, await exportedOf(incidents), anExportContext()));
  expect(back.report).toMatchObject({ importer: "geojson", counts: { read: 200, accepted: 200 } });
  const found = new Map(incidentsOf(back).map((incident) => [incident.id as string, incident]));
  for (const { id, title, kind, start, end, place: { name, governorate, country, lat, lon, precision }, summary, sources } of incidents) {
    const isPoint = precision === "exact" || precision === "near" || precision === "district";
    expect(found.get(id)).toMatchObject({
      title, kind, start, end, summary,
      place: { name: { en: name.en }, country, ...(governorate && { governorate }), ...(isPoint && { lat, lon }), ...(isPoint && lat !== null && { precision }) },
    });
    expect(found.get(id)?.sources[0]?.url).toBe(sources[0]?.url);
  }
});

test("property names that no feature shares make a mapping each, and one data set", async () => {
  const features = Array.from({ length: 2_500 }, (_, index) => ({
    type: "Feature", geometry: null, properties: { [`extra ${index % 1_250}`]: 1, date: "2022-01-25", country: "Iraq", attacker: `Brigade ${index % 3}`, "wounded low": 4 },
  }));
  const read = await importedFile(JSON.stringify({ type: "FeatureCollection", features }));
  expect(read.report.counts.accepted).toBe(2_500);
  expect(read.dataset.table.dictionaries.parties.filter(({ name }) => name.en.startsWith("Brigade"))).toHaveLength(3);
  expect(incidentsOf(read).every(({ claims }) => claims.length === 0)).toBe(true);
});

test("values nested as deep as can be neither stop the reading nor are written anywhere", async () => {
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  const feature = (date: string) => `{"type":"Feature","geometry":null,"properties":{"date":${date},"country":"Iraq","x":${deep}}}`;
  const { report } = await importedFile(`{"type":"FeatureCollection","features":[${feature(`"2022-01-25"`)},${feature(deep)}]}`);
  expect(report.counts).toEqual({ read: 2, accepted: 1, setAside: 0, refused: 1 });
});

test.each([
  [`{"type":"FeatureCollection","features":{}}`, "wrong-type", "/features"],
  [`{"type":"Feature","name":"\\"type\\": \\"FeatureCollection\\"","features":[{"type":"Feature"}]}`, "not-allowed", "/type"],
  [`{"type":"FeatureCollection","__proto__":{"x":1},"features":[]}`, "prototype-key", "/__proto__"],
])("%s is refused as a whole", async (document, code) => {
  await expect(importedFile(document)).rejects.toMatchObject({ name: "ImportFailure", code });
});

test("remarks point into the document", async () => {
  const { report: { issues } } = await importedFile(`{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"date":"soon","country":"Syria"}}]}`);
  expect(issueAt(issues, 0, "")).toMatchObject({ code: "not-a-day" });
  expect(issueAt(issues, 0, "").pointer).toMatch(/\/properties\/date$/);
});
