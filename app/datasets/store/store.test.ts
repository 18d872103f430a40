import * as fakes from "fake-indexeddb";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { aDay } from "../../testing/aDay";
import { anImportReport } from "../../testing/anImportReport";
import { syntheticIncidents } from "../../testing/syntheticIncidents";
import { tableOf } from "../../testing/tableOf";
import { DatasetError } from "../catalogue";
import { createConnection } from "./database";
import type { DatasetToStore } from "./datasetStore";
import { openLastingStore } from "./lastingStore";
import { openStore } from "./openStore";
import { createSessionStore } from "./sessionStore";
import { StoreError } from "./storeError";

const description = {
  id: "mine", title: "My own", licence: "Mine alone", citation: "Me, 2026", date: aDay("2026-02-01"), sample: "census",
  attribution: "Data: me", isRestricted: true,
} as const;
const table = tableOf(syntheticIncidents(1, 20));
const other = tableOf(syntheticIncidents(2, 30));
const report = anImportReport();
/** What is known of it besides once it is kept. */
const opened = { ...description, version: report.hash.slice(0, 8) };

function given(said: Partial<DatasetToStore> = {}): DatasetToStore {
  return { description, table, report, importedAt: aDay("2026-03-01"), replaces: null, ...said };
}

beforeEach(() => {
  for (const [name, fake] of Object.entries(fakes)) if (name.startsWith("IDB")) vi.stubGlobal(name, fake);
  vi.stubGlobal("indexedDB", new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe.each([
  ["in the browser", () => openLastingStore()],
  ["for the session", async () => createSessionStore()],
  ["of the page", () => openStore()],
] as const)("a store %s", (_name, open) => {
  test("gives back what was put into it", async () => {
    const store = await open();
    expect(await store.list()).toEqual([]);
    const { dataset } = await store.put(given());
    expect(dataset).toMatchObject({
      ...description, rows: 20, importer: "acled", importedAt: aDay("2026-03-01"), counts: report.counts,
      files: [{ name: "mine.csv", size: 1_234, hash: report.hash }], isLasting: store.isLasting,
    });
    expect(dataset.bytes).toBeGreaterThan(1_000);
    expect(await store.list()).toEqual([dataset]);
    expect(await store.open("mine")).toEqual({ description: opened, table, issues: [] });
    expect(await store.report("mine")).toEqual(report);
  });

  test("finds the data set of a file that is brought again", async () => {
    const store = await open();
    const { dataset } = await store.put(given());
    expect(await store.findByHash(report.hash)).toEqual(dataset);
    expect(await store.findByHash("b".repeat(64))).toBeNull();
  });

  test("makes ids that an address can name and that nothing else has", async () => {
    const store = await open();
    const ids: string[] = [];
    for (const id of ["UCDP GED 25.1 (أ)", "mine", "mine", "atlas", "…", "mine", "x".repeat(200), "held"]) {
      ids.push((await store.put(given({ description: { ...description, id } }), ["held"])).dataset.id);
    }
    expect(ids).toEqual(["ucdp-ged-25-1", "mine", "mine-2", "atlas-2", "data-set", "mine-3", "x".repeat(60), "held-2"]);
  });

  test("takes another title, and hands the data set over under it", async () => {
    const store = await open();
    await store.put(given());
    await store.rename("mine", "Ours");
    expect((await store.list()).map(({ title }) => title)).toEqual(["Ours"]);
    expect(await store.open("mine")).toEqual({ description: { ...opened, title: "Ours" }, table, issues: [] });
  });

  test("puts a newer version in the place of the old one", async () => {
    const store = await open();
    await store.put(given());
    await store.put(given({ table: other, replaces: "mine", description: { ...description, title: "Newer" } }));
    expect((await store.list()).map(({ id, title, rows }) => [id, title, rows])).toEqual([["mine", "Newer", 30]]);
    expect((await store.open("mine")).table).toEqual(other);
  });

  test("removes one wholly, and leaves the others", async () => {
    const store = await open();
    await store.put(given());
    await store.put(given({ table: other }));
    await store.remove("mine");
    expect((await store.list()).map(({ id }) => id)).toEqual(["mine-2"]);
    for (const ask of [store.open, store.report, store.remove, (id: string) => store.rename(id, "x")]) {
      await expect(ask("mine")).rejects.toThrow(DatasetError);
    }
    expect((await store.open("mine-2")).table).toEqual(other);
  });

  test("remembers what columns of a header stand for", async () => {
    const store = await open();
    const mapping = { columns: { killed: 3 }, dayOrder: "day-month", decimal: "," } as const;
    expect(await store.mapping("when|killed")).toBeNull();
    await store.keepMapping("when|killed", mapping);
    expect(await store.mapping("when|killed")).toEqual(mapping);
  });
});

describe("a lasting store", () => {
  test("is there for the next page", async () => {
    await (await openLastingStore()).put(given());
    const next = await openLastingStore(createConnection());
    expect((await next.open("mine")).table).toEqual(table);
    expect(await next.report("mine")).toEqual(report);
  });

  test.each(["parts", "datasets"])("keeps the old one wholly when the page ends while %s are written", async (part) => {
    const store = await openLastingStore();
    await store.put(given());
    const before = await store.list();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function putOrEnd(this: IDBObjectStore, ...all: Parameters<IDBObjectStore["put"]>) {
      const request = put.apply(this, all);
      if (this.name === part) this.transaction.abort();
      return request;
    });
    await expect(store.put(given({ table: other, replaces: "mine", report: anImportReport({ file: "newer.csv" }) }))).rejects.toThrow(StoreError);
    await expect(store.put(given({ table: other }))).rejects.toThrow(StoreError);
    vi.restoreAllMocks();
    expect(await store.list()).toEqual(before);
    expect((await store.open("mine")).table).toEqual(table);
    expect(await store.report("mine")).toEqual(report);
  });

  test.each(["parts", "datasets"])("keeps the old one wholly when the browser refuses to write %s", async (part) => {
    const store = await openLastingStore();
    await store.put(given());
    const before = await store.list();
    refuseToWrite(part, new DOMException("no room", "QuotaExceededError"));
    const error = await store.put(given({ table: other, replaces: "mine" })).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StoreError);
    expect([(error as StoreError).reason, (error as StoreError).message]).toEqual(["full", expect.stringContaining("no room")]);
    vi.restoreAllMocks();
    expect(await store.list()).toEqual(before);
    expect((await store.open("mine")).table).toEqual(table);
  });

  test("leaves no part of what was removed, replaced, or could not be written", async () => {
    const store = await openLastingStore();
    await store.put(given());
    const parts = await partNames();
    await store.put(given({ table: other, replaces: "mine" }));
    refuseToWrite("datasets", new DOMException("", "QuotaExceededError"));
    await expect(store.put(given())).rejects.toThrow(StoreError);
    expect(await partNames()).toHaveLength(parts.length);
    expect(await partNames()).not.toEqual(parts);
    await store.remove("mine");
    expect(await partNames()).toEqual([]);
  });

  test("takes away what a page left that ended while it wrote, but not what another tab is writing", async () => {
    const store = await openLastingStore();
    const database = await createConnection()();
    const [now, longAgo] = [`${Date.now()}-x/columns/000000`, `${Date.now() - 7_200_000}-y/columns/000000`];
    for (const name of [now, longAgo]) await database.put("parts", new Blob(["x"]), name);
    await store.put(given());
    const names = await partNames();
    expect([names.includes(now), names.includes(longAgo), names.length]).toEqual([true, false, 3]);
    expect((await store.open("mine")).table).toEqual(table);
  });

  test("keeps what is larger than a part in several, and gives it back whole", async () => {
    const store = await openLastingStore();
    const report40 = anImportReport({ refused: [{ record: 1, text: "أ".repeat(20 * 2 ** 20) }] });
    await store.put(given({ report: report40 }));
    expect((await partNames()).filter((name) => name.includes("/report/"))).toHaveLength(2);
    expect((await store.report("mine")).refused[0]?.text).toBe(report40.refused[0]?.text);
  });

  test.each([1, Number.POSITIVE_INFINITY])("keeps what the browser takes no blob for: %d refused", async (times) => {
    const store = await openLastingStore();
    const put = IDBObjectStore.prototype.put;
    let refused = 0;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function putBytes(this: IDBObjectStore, ...all: Parameters<IDBObjectStore["put"]>) {
      if (!(all[0] instanceof Blob) || refused >= times) return put.apply(this, all);
      refused += 1;
      throw new DOMException("InvalidBlob", "DataError");
    });
    expect((await store.put(given())).dataset.isLasting).toBe(true);
    expect(refused).toBe(Math.min(times, 8));
    expect(await store.open("mine")).toEqual({ description: opened, table, issues: [] });
    expect(await store.report("mine")).toEqual(report);
  });

  test("says which of its data sets cannot be read, and lists the others", async () => {
    const store = await openLastingStore();
    await store.put(given());
    const database = await createConnection()();
    const [name = ""] = await database.getAllKeys("parts");
    await database.put("parts", new Blob(["nothing of ours"]), name);
    database.close();
    await expect(store.open("mine")).rejects.toThrow("No column file");
    expect(await store.list()).toHaveLength(1);
  });

  test("opens again where a newer page has closed it", async () => {
    const store = await openLastingStore();
    await store.put(given());
    await new Promise<void>((resolve) => {
      const request = indexedDB.deleteDatabase("incident-atlas");
      request.addEventListener("success", () => resolve());
    });
    expect(await store.list()).toEqual([]);
  });
});

describe("the store of the page", () => {
  test("keeps for the session what there is no room for, and says so", async () => {
    const store = await openStore();
    await store.put(given());
    refuseToWrite("parts", new DOMException("", "QuotaExceededError"));
    const { dataset, trouble } = await store.put(given({ table: other }));
    expect([dataset.id, dataset.isLasting, trouble?.reason]).toEqual(["mine-2", false, "full"]);
    expect((await store.list()).map(({ id, isLasting }) => [id, isLasting])).toEqual([["mine", true], ["mine-2", false]]);
    expect((await store.open("mine-2")).table).toEqual(other);
    expect((await store.open("mine")).table).toEqual(table);
  });

  test("leaves the old version where a newer one finds no room", async () => {
    const store = await openStore();
    await store.put(given());
    refuseToWrite("datasets", new DOMException("", "QuotaExceededError"));
    const { dataset } = await store.put(given({ table: other, replaces: "mine" }));
    expect(dataset.id).toBe("mine-2");
    expect((await store.open("mine")).table).toEqual(table);
  });

  test.each([
    ["there is no IndexedDB", undefined],
    ["IndexedDB is forbidden", { open: () => { throw new DOMException("denied", "SecurityError"); } }],
  ])("keeps everything for the session where %s", async (_name, factory) => {
    vi.stubGlobal("indexedDB", factory);
    const store = await openStore();
    expect([store.isLasting, store.trouble?.reason]).toEqual([false, "forbidden"]);
    const { dataset, trouble } = await store.put(given());
    expect([dataset.isLasting, trouble?.reason]).toEqual([false, "forbidden"]);
    expect((await store.open("mine")).table).toEqual(table);
  });

  test("says that another tab is in the way, and leaves it alone once that is closed", async () => {
    const older = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("incident-atlas", 1);
      request.addEventListener("success", () => resolve(request.result));
    });
    const store = await openStore(() => openLastingStore(createConnection(2)));
    expect([store.trouble?.reason, store.trouble?.message]).toEqual(["broken", expect.stringContaining("Another tab")]);
    older.close();
    expect(await openStore(() => openLastingStore(createConnection(2)))).toMatchObject({ isLasting: true });
  });

  test("says that a newer page has been here", async () => {
    (await createConnection(2)()).close();
    expect((await openStore()).trouble).toMatchObject({ reason: "broken" });
  });
});

test("what is kept but damaged is called so, by its title", async () => {
  const store = await openLastingStore();
  await store.put(given());
  const database = await createConnection()();
  await database.clear("parts");
  database.close();
  await expect(store.open("mine")).rejects.toBeInstanceOf(DatasetError);
  await expect(store.open("mine")).rejects.toThrow("“My own” is damaged");
});

async function partNames(): Promise<readonly string[]> {
  const database = await createConnection()();
  const names = await database.getAllKeys("parts");
  database.close();
  return names;
}

/** Every attempt to write to that part is refused, as a browser does that has no room. */
function refuseToWrite(part: string, error: DOMException): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function putOrRefuse(this: IDBObjectStore, ...all: Parameters<IDBObjectStore["put"]>) {
    if (this.name === part) throw error;
    return put.apply(this, all);
  });
}
