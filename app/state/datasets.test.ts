import { QueryClient } from "@tanstack/react-query";
import * as fakes from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { listingOf, shippedDataset as shipped } from "../../data/shipped";
import type { DatasetToStore } from "../datasets/store/datasetStore";
import { openStore } from "../datasets/store/openStore";
import { readIncident } from "../table/readIncident";
import { aDay } from "../testing/aDay";
import { anImportReport } from "../testing/anImportReport";
import { syntheticIncidents } from "../testing/syntheticIncidents";
import { tableOf } from "../testing/tableOf";
import { changedSearch, type AddressChange } from "./address";
import { atlasQuery, type Atlas } from "./atlas";
import { datasetActions, datasetChange } from "./datasetActions";
import { offeredDatasets } from "./offeredDatasets";
import { openedStore, storedQuery } from "./storedDatasets";

const description = { id: "mine", title: "Mine", licence: "Mine alone", citation: "Me", date: aDay("2026-03-01"), sample: "census" } as const;
const table = tableOf(syntheticIncidents(1, 20));

function given(said: Partial<DatasetToStore> = {}): DatasetToStore {
  return { description, table, report: anImportReport(), importedAt: aDay("2026-03-02"), replaces: null, ...said };
}

let queries: QueryClient;
let search: string;
const address = {
  search: () => search,
  push: (change: AddressChange) => {
    search = changedSearch(search, change);
  },
};

beforeEach(() => {
  queries = new QueryClient();
  search = "";
  const { text } = shipped();
  for (const [name, fake] of Object.entries(fakes)) if (name.startsWith("IDB")) vi.stubGlobal(name, fake);
  vi.stubGlobal("indexedDB", new fakes.IDBFactory());
  vi.stubGlobal("document", { baseURI: "https://atlas.example/" });
  vi.stubGlobal("fetch", async (path: string) => {
    const body = path.endsWith("index.json") ? JSON.stringify([listingOf(shipped())]) : text;
    return new Response(body, { headers: { "content-type": "application/json" } });
  });
});

afterEach(() => {
  queries.clear();
  vi.unstubAllGlobals();
});

function open(id: string): Promise<Atlas> {
  return queries.fetchQuery(atlasQuery(id));
}

describe("what the address names", () => {
  test("the shipped data set is opened without asking for the reader's own", async () => {
    vi.stubGlobal("indexedDB", { open: () => expect.fail("IndexedDB was asked") });
    const atlas = await open("atlas");
    expect(atlas.parts.map(({ id }) => id)).toEqual(["atlas"]);
    expect(atlas.dataset.description).toBe(atlas.parts[0]);
    expect(queries.getQueryData(["store"])).toBeUndefined();
  });

  test("one of the reader's own is opened", async () => {
    await datasetActions(queries, address).store(given());
    const { dataset, parts } = await open("mine");
    expect([dataset.description.id, dataset.table, parts.length]).toEqual(["mine", table, 1]);
  });

  test("several are shown together, each once", async () => {
    await datasetActions(queries, address).store(given());
    const { dataset, parts } = await open("atlas,mine,atlas");
    expect(parts.map(({ id }) => id)).toEqual(["atlas", "mine"]);
    expect([dataset.description.id, dataset.description.title, dataset.table.rows]).toEqual(["atlas,mine", "Incident Atlas: curated sample + Mine", 118]);
  });

  test.each(["elsewhere", "elsewhere,nowhere"])("of one that is not here (%s) the shipped one is shown", async (id) => {
    expect((await open(id)).parts.map((part) => part.id)).toEqual(["atlas"]);
  });

  test("of one that is not here, the others named are shown", async () => {
    await datasetActions(queries, address).store(given());
    expect((await open("elsewhere,mine")).parts.map((part) => part.id)).toEqual(["mine"]);
  });

  test("what is opened again has an engine of another name, so that no kept answer is taken for its own", async () => {
    const first = await open("atlas");
    queries.clear();
    expect((await open("atlas")).engine.id).not.toBe(first.engine.id);
  });
});

describe("a data set that is stored, renamed or removed", () => {
  test("is listed after what is beside the page, and shown instead of what stood in for it", async () => {
    const actions = datasetActions(queries, address);
    await open("mine");
    expect((await queries.fetchQuery(storedQuery)).datasets).toEqual([]);
    await actions.store(given());
    const { datasets, trouble } = await queries.fetchQuery(storedQuery);
    expect([datasets.map(({ id }) => id), trouble]).toEqual([["mine"], null]);
    expect((await open("mine")).dataset.table.rows).toBe(20);
    expect(offeredDatasets([], datasets, ["mine"])).toMatchObject([{ id: "mine", rows: 20, isShown: true, isRestricted: false }]);
  });

  test("never takes the id of one beside the page", async () => {
    await open("atlas");
    const { dataset } = await datasetActions(queries, address).store(given({ description: { ...description, id: "atlas" } }));
    expect(dataset.id).toBe("atlas-2");
  });

  test("is read anew when another has taken its place", async () => {
    const actions = datasetActions(queries, address);
    await actions.store(given());
    const before = await open("mine");
    await actions.store(given({ table: tableOf(syntheticIncidents(2, 9)), replaces: "mine" }));
    const after = await open("mine");
    expect([before.dataset.table.rows, after.dataset.table.rows]).toEqual([20, 9]);
    expect(readIncident(after.dataset.table, 0)).toBeDefined();
  });

  test("keeps its columns and its engine under another title, alone and with others", async () => {
    const actions = datasetActions(queries, address);
    await actions.store(given());
    const [alone, both, other] = [await open("mine"), await open("atlas,mine"), await open("atlas")];
    await actions.rename("mine", "Ours");
    expect((await open("mine")).dataset).toEqual({ ...alone.dataset, description: { ...alone.dataset.description, title: "Ours" } });
    expect((await open("mine")).engine).toBe(alone.engine);
    expect((await open("atlas,mine")).dataset.description.title).toBe("Incident Atlas: curated sample + Ours");
    expect((await open("atlas,mine")).engine).toBe(both.engine);
    expect(await open("atlas")).toBe(other);
    expect((await queries.fetchQuery(storedQuery)).datasets.map(({ title }) => title)).toEqual(["Ours"]);
  });

  test("leaves the others on show when it is removed", async () => {
    const actions = datasetActions(queries, address);
    await actions.store(given());
    await actions.store(given({ description: { ...description, id: "other" } }));
    search = "?dataset=atlas,mine,other";
    await actions.remove("mine");
    expect(search).toBe("?dataset=atlas,other");
    await actions.remove("other");
    expect(search).toBe("");
    expect(await (await openedStore(queries)).list()).toEqual([]);
    expect((await open("mine")).parts.map(({ id }) => id)).toEqual(["atlas"]);
  });

  test("that is not on show is removed without a step", async () => {
    const actions = datasetActions(queries, address);
    await actions.store(given());
    search = "?dataset=elsewhere&rule=lowest";
    await actions.remove("mine");
    expect(search).toBe("?dataset=elsewhere&rule=lowest");
  });
});

describe("what another tab does meanwhile", () => {
  test("a data set removed there is removed here too, and leaves the page", async () => {
    const actions = datasetActions(queries, address);
    await actions.store(given());
    search = "?dataset=mine";
    await (await openStore()).remove("mine");
    await actions.remove("mine");
    expect(search).toBe("");
    expect((await queries.fetchQuery(storedQuery)).datasets).toEqual([]);
  });

  test("and a browser that is busy with it, never at rest, keeps nobody waiting who has the store open", async () => {
    await openedStore(queries);
    vi.stubGlobal("requestIdleCallback", () => 0);
    expect((await queries.fetchQuery(storedQuery)).datasets).toEqual([]);
  });
});

test.each([
  [[], undefined],
  [["atlas"], undefined],
  [["mine"], "mine"],
  [["atlas", "mine"], "atlas,mine"],
] as const)("showing %j says %s", (ids, dataset) => {
  expect(datasetChange(ids)).toEqual({ dataset, incident: undefined });
});
