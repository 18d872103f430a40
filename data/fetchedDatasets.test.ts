import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fetchedDatasets } from "./fetchedDatasets";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "incident-atlas-fetched-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const list = (entries: unknown): void => writeFileSync(join(folder, "index.json"), JSON.stringify(entries));

test("a folder without a list, or none at all, has no data set", () => {
  expect(fetchedDatasets(folder).listings).toEqual([]);
  expect(fetchedDatasets(join(folder, "nowhere")).files.size).toBe(0);
});

test("a listed file is offered from where it is", () => {
  list([{ id: "one", file: "one.csv" }]);
  writeFileSync(join(folder, "one.csv"), "id\n");
  expect([...fetchedDatasets(folder).files]).toEqual([["one.csv", join(folder, "one.csv")]]);
});

test.each([[{}], [[null]], [[{ id: "one" }]], [[{ id: "one", file: "missing.csv" }]], [[{ id: "one", file: "../one.csv" }]], [[{ id: "atlas", file: "atlas.json" }]]])(
  "%j is refused",
  (entries) => {
    list(entries);
    writeFileSync(join(folder, "atlas.json"), "{}");
    expect(() => fetchedDatasets(folder)).toThrow("datasets/index.json");
  },
);
