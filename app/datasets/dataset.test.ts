import { describe, expect, test } from "vitest";
import { shippedDataset } from "../../data/shipped";
import { idAt, readIncident } from "../table/readIncident";
import { DatasetError } from "./catalogue";
import { readDataset } from "./dataset";

const shipped = shippedDataset();

describe("readDataset", () => {
  test("reads the shipped records as a table", () => {
    const { description, table, issues } = readDataset(shipped.text, "atlas.json");
    expect([description.id, description.sample, table.rows, issues]).toEqual(["atlas", "curated", shipped.imported.incidents.length, []]);
    expect(readIncident(table, 0)).toEqual(shipped.imported.incidents.find(({ id }) => id === idAt(table, 0)));
  });

  test("keeps the rest where an incident is broken, and says which", () => {
    const document = JSON.parse(shipped.text) as { incidents: { start: unknown }[] };
    const [first] = document.incidents;
    if (!first) throw new Error("There are shipped incidents");
    first.start = "2022-02-30";
    const { table, issues } = readDataset(JSON.stringify(document), "mine.json");
    expect(table.rows).toBe(shipped.imported.incidents.length - 1);
    expect(issues.map(({ file, pointer, code }) => [file, pointer, code])).toEqual([["mine.json", "/incidents/0/start", "impossible-day"]]);
  });

  test("keeps a second incident with the id of another, under one of its own", () => {
    const document = JSON.parse(shipped.text) as { incidents: { readonly id: string }[] };
    const [first] = document.incidents;
    if (!first) throw new Error("There are shipped incidents");
    const { table, issues } = readDataset(JSON.stringify({ ...document, incidents: [...document.incidents, first] }), "mine.json");
    const ids = Array.from({ length: table.rows }, (_, row) => idAt(table, row));
    expect(ids.filter((id) => id.startsWith(first.id))).toEqual([first.id, `${first.id}-2`]);
    expect(issues.map(({ pointer, code, severity }) => [pointer, code, severity])).toEqual([[`/incidents/${document.incidents.length}/id`, "repeated-row", "remarked"]]);
  });

  test.each(["", "no table", "[]", "{}", "<!doctype html>", `{"format":"incident-atlas"`, `{"format":"incident-atlas"}`, "\u0000"])("refuses %j in words", (text) => {
    expect(() => readDataset(text, "mine.json")).toThrow(DatasetError);
    expect(() => readDataset(text, "mine.json")).toThrow("mine.json");
  });
});
