import { describe, expect, test } from "vitest";
import { anIncident } from "../../testing/anIncident";
import { anExportContext, exportedOf, fileOf, piecesOf } from "../../testing/exported";
import { syntheticIncidents } from "../../testing/syntheticIncidents";
import { exporters } from "./index";

test("each has its own name, and ends its files by its id", () => {
  expect(exporters.map(({ id }) => id)).toEqual(["csv", "geojson", "json"]);
  expect(new Set(exporters.map(({ name }) => name)).size).toBe(exporters.length);
});

describe.each(exporters.map((exporter) => [exporter.name, exporter] as const))("%s", (_name, exporter) => {
  test("a file of no incident is a whole file that says what it is", () => {
    const text = fileOf(exporter, []);
    expect(text).toContain("2 of 98 incidents.");
    expect(text.endsWith("\n")).toBe(true);
    if (exporter.id !== "csv") expect(() => JSON.parse(text) as unknown).not.toThrow();
  });

  test("every incident is in it, in order, and comes as a piece of its own", async () => {
    const exported = await exportedOf(syntheticIncidents(4, 120));
    const pieces = [...piecesOf(exporter, anExportContext(), exported)];
    expect(pieces).toHaveLength(122);
    exported.forEach(({ incident: { id } }, at) => expect(pieces[at + 1]).toContain(id));
    expect(new Set(exported.map(({ incident }) => incident.id)).size).toBe(120);
  });

  test("two files that are written at a time do not know of each other", async () => {
    const [incident] = await exportedOf([anIncident()]);
    const [one, other] = [exporter.open(anExportContext()), exporter.open(anExportContext())];
    expect(incident && one.incident(incident)).toBe(incident && other.incident(incident));
  });

  test("whatever stands in a text comes back as it was, or disarmed", async () => {
    const texts = ["=1+1", "\u0000", "\"quoted\", and\r\na line", "<script>alert(1)</script>", "__proto__", "\u2028", "كمين", "🜨", "'=1"];
    const text = fileOf(exporter, await exportedOf(texts.map((title, index) => anIncident({ id: `incident-${index}`, title }))));
    for (const title of texts) {
      const [inJson, inCsv] = [JSON.stringify(title), title.replaceAll('"', '""')];
      expect(text.includes(inJson) || text.includes(inCsv), title).toBe(true);
    }
  });
});
