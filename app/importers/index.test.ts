import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importers } from ".";

const fixtures = new URL("./fixtures/", import.meta.url);

describe.each(importers.map((importer) => [importer.id, importer] as const))("importer %s", (id, importer) => {
  const folder = new URL(`${id}/`, fixtures);

  test.each(readdirSync(folder))("reads %s, whole and without an issue", (file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    expect(importer.recognises(text.slice(0, 4_096))).toBe(true);
    const { dataset, incidents, issues, counts } = importer.read(text, file);
    expect(issues).toEqual([]);
    expect(dataset).not.toBeNull();
    expect(counts).toEqual({ read: incidents.length, accepted: incidents.length, refused: 0 });
    expect(incidents.length).toBeGreaterThan(0);
  });

  test.each(["", "\uFEFF", "{", "null", "[]", "42", "a,b\n1,2", "\u0000", "<html>", `{"format":"other"}`])("takes %j without throwing", (text) => {
    expect(importer.recognises(text)).toBe(false);
    const read = importer.read(text, "file");
    expect(read).toMatchObject({ dataset: null, incidents: [], counts: { read: 0, accepted: 0, refused: 0 } });
    expect(read.issues).toHaveLength(1);
  });
});
