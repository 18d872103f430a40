import { expect, test } from "vitest";
import { aDay } from "../testing/aDay";
import { syntheticIncidents } from "../testing/syntheticIncidents";
import { shippedTable, tableOf } from "../testing/tableOf";
import type { Dataset } from "./dataset";
import { datasetsTogether } from "./datasetsTogether";

const atlas: Dataset = {
  description: { id: "atlas", title: "Incident Atlas", licence: "CC BY 4.0", citation: "Incident Atlas, 2026", date: aDay("2026-02-01"), sample: "curated" },
  table: shippedTable(),
  issues: [{ code: "not-a-day", severity: "refused", file: "atlas.json", pointer: "/incidents/0/start", found: "x", allowed: "a day" }],
};
const mine: Dataset = {
  description: {
    id: "mine", title: "Mine", licence: "Not to be passed on", citation: "Me", date: aDay("2024-05-01"), sample: "census",
    attribution: "Data: me", isRestricted: true,
  },
  table: tableOf(syntheticIncidents(1, 50)),
  issues: [],
};

test("one data set is itself", () => {
  expect(datasetsTogether([atlas])).toBe(atlas);
});

test("two are described by everything that either says", () => {
  const together = datasetsTogether([atlas, mine]);
  expect(together.description).toEqual({
    id: "atlas,mine", title: "Incident Atlas + Mine", licence: "CC BY 4.0; Not to be passed on", citation: "Incident Atlas, 2026; Me",
    date: aDay("2026-02-01"), sample: "census", attribution: "Data: me", isRestricted: true,
  });
  expect([together.table.rows, together.issues]).toEqual([atlas.table.rows + 50, atlas.issues]);
});

test("two of one kind say it once, and are a sample only together", () => {
  const { description } = datasetsTogether([atlas, { ...atlas, description: { ...atlas.description, id: "second" } }]);
  expect(description).toEqual({ ...atlas.description, id: "atlas,second", title: "Incident Atlas + Incident Atlas" });
});
