import { QueryClient } from "@tanstack/react-query";
import * as fakes from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listingOf, shippedDataset as shipped } from "../../../data/shipped";
import { aDay } from "../../testing/aDay";
import { aFigureState } from "../../testing/aFigureState";
import { anImportReport } from "../../testing/anImportReport";
import { syntheticIncidents } from "../../testing/syntheticIncidents";
import { tableOf } from "../../testing/tableOf";
import { changedSearch, type AddressChange } from "../address";
import { datasetActions } from "../datasetActions";
import { viewShower } from "./useViewOfImage";

const hash = `0a1b2c3d${"0".repeat(56)}`;
let queries: QueryClient;
let steps: string[];
const address = {
  search: () => steps.at(-1) ?? "",
  push: (change: AddressChange) => {
    steps.push(changedSearch(address.search(), change));
  },
};

beforeEach(() => {
  [queries, steps] = [new QueryClient(), ["?kind=raid"]];
  for (const [name, fake] of Object.entries(fakes)) if (name.startsWith("IDB")) vi.stubGlobal(name, fake);
  vi.stubGlobal("indexedDB", new fakes.IDBFactory());
  vi.stubGlobal("document", { baseURI: "https://atlas.example/" });
  vi.stubGlobal("fetch", async (path: string) => {
    const body = path.endsWith("index.json") ? JSON.stringify([listingOf(shipped())]) : shipped().text;
    return new Response(body, { headers: { "content-type": "application/json" } });
  });
});

afterEach(() => {
  queries.clear();
  vi.unstubAllGlobals();
});

const show = (...data: readonly (readonly [id: string, version: string])[]) =>
  viewShower(queries, address)(aFigureState({ view: "q=x&dataset=whatever&figure=map", data: data.map(([id, version]) => ({ id, title: id, version })) }));

test("the view comes back in one step, with the data set opened", async () => {
  await show(["atlas", "22222222"]);
  expect(steps).toEqual(["?kind=raid", "?q=x"]);
  expect(queries.getQueryState(["dataset", "atlas"])?.status).toBe("success");
});

test("a data set that is called otherwise here is found by its content; one that is not here keeps its name", async () => {
  const description = { id: "mine", title: "Mine", licence: "", citation: "", date: aDay("2026-03-01"), sample: "census" } as const;
  await datasetActions(queries, address).store({ description, table: tableOf(syntheticIncidents(1, 20)), report: anImportReport({ hash }), importedAt: aDay("2026-03-02"), replaces: null });
  await show(["theirs", "0a1b2c3d"], ["gone", "33333333"]);
  expect(steps.slice(1)).toEqual(["?q=x&dataset=mine,gone"]);
});

test("nothing that fails keeps the view away", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new Error("offline")));
  vi.stubGlobal("indexedDB", undefined);
  await show(["mine", "0a1b2c3d"]);
  expect(steps.slice(1)).toEqual(["?q=x&dataset=mine"]);
});
