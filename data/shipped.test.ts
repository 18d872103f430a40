import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { listingOf, shippedDataset } from "./shipped";

test("all shipped records are accepted, with all of their claims", () => {
  const shipped = shippedDataset();
  expect(shipped.imported.counts).toEqual({ read: 98, accepted: 98, setAside: 0, refused: 0 });
  expect(shipped.imported.issues).toEqual([]);
  expect(shipped.imported.incidents.flatMap(({ claims }) => claims)).toHaveLength(667);
  expect(shipped.imported.incidents.filter(({ summary }) => summary.trim() === "")).toEqual([]);
  expect(shipped.dataset.sample).toBe("curated");
  expect(listingOf(shipped)).toMatchObject({ id: "atlas", file: "atlas.json", rows: 98, date: "2026-01-23" });
  expect(shippedDataset().text).toBe(shipped.text);
});

test("our own records have ids that are names of files: lower-case words joined by hyphens", () => {
  for (const { id } of shippedDataset().imported.incidents) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

test("every source of our own records is a page", () => {
  for (const { sources } of shippedDataset().imported.incidents) for (const { url } of sources) expect(url).not.toBe("");
});

describe("a broken file stops everything, and says where", () => {
  const folder = mkdtempSync(join(tmpdir(), "incident-atlas-data-"));
  const name = "2022-01-21-azim-barracks-attack";
  beforeEach(() => {
    for (const part of ["records", "reference"]) cpSync(fileURLToPath(new URL(part, import.meta.url)), join(folder, part), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const edit = (file: string, change: (text: string) => string): void =>
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));

  test.each([
    ["records", '"kind": "barracks-attack"', '"kind": "attack"', `data/records/${name}.json#/kind: found "attack"; allowed one of prison-break, `],
    ["records", '"country": "IQ"', '"country": "SY"', `data/records/${name}.json#/place/governorate: found "IQ-DI"; allowed a governorate of SY, or null`],
    ["records", '"url": "https:', '"url": "javascript:', `data/records/${name}.json#/sources/0/url: found "javascript:`],
    ["records", '"title":', '"__proto__": {}, "title":', `data/records/${name}.json#/__proto__: found "__proto__"; allowed nothing (prototype-key)`],
    ["records", '"title":', '"title"', `data/records/${name}.json#: found "{`],
    ["records", `"id": "${name}"`, '"id": "another-id"', `data/records/${name}.json#/id: found "another-id"; allowed ${name} (id-differs-from-file)`],
    ["reference", '"side": "militants"', '"side": "rebels"', 'data/reference/parties.json#/0/side: found "rebels"; allowed one of militants'],
  ])("%s: %s → %s", (part, from, to, line) => {
    edit(part === "records" ? `records/${name}.json` : "reference/parties.json", (text) => text.replace(from, to));
    expect(() => shippedDataset(folder)).toThrow(line);
  });
});
