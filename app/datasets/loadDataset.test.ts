import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { shippedDataset } from "../../data/shipped";
import { syntheticIncidents } from "../testing/syntheticIncidents";
import { tableOf } from "../testing/tableOf";
import { writeColumnFile } from "../table/columnFile";
import { issueBuilder } from "../table/issueBuilder";
import { DatasetError, type CatalogueEntry } from "./catalogue";
import { readDataset } from "./dataset";
import { loadDataset } from "./loadDataset";

const shipped = readDataset(shippedDataset().text, "atlas.json");
const { description } = shipped;
const table = tableOf(syntheticIncidents(8, 60));
const columns = writeColumnFile({ table }, description);
const licensed = { ...description, attribution: "Its makers, www.example.org", isRestricted: true };

const served: Readonly<Record<string, string | Uint8Array>> = {
  "atlas.json": shippedDataset().text,
  "other.json": "[]",
  "good.columns": columns,
  "licensed.columns": writeColumnFile({ table }, licensed),
  "short.columns": columns.slice(0, -1),
  "text.columns": shippedDataset().text,
  "nameless.columns": writeColumnFile({ table }, { ...description, title: "" }),
  "dated.columns": writeColumnFile({ table }, { ...description, date: "2022-01-20" }),
  "table.csv": readFileSync(new URL("../importers/fixtures/ucdp/ged-23-columns.csv", import.meta.url)),
  "undated.columns": writeColumnFile({ table }, { ...description, date: 1e9 }),
  "silent.columns": writeColumnFile({ table }, null),
  "issues.columns": writeColumnFile({ issues: issueBuilder().finish() }, description),
};

let server: Server;
let base: string;
/** What the worker's script listens to. */
const inWorker = new EventTarget();

beforeAll(async () => {
  vi.stubGlobal("addEventListener", inWorker.addEventListener.bind(inWorker));
  await import("./importing/worker/importWorker");
  vi.unstubAllGlobals();
  server = createServer((request, response) => {
    const name = (request.url ?? "").replace("/datasets/", "");
    if (name.startsWith("cut")) {
      response.writeHead(200, { "content-length": "1000" }).write("{");
      setImmediate(() => response.destroy());
      return;
    }
    const body = served[name];
    response.writeHead(body ? 200 : 404, { "content-type": name.endsWith(".json") ? "application/json" : "application/octet-stream" }).end(body ?? "");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
});

afterEach(() => vi.unstubAllGlobals());

describe("a file of columns", () => {
  test("is read as it is", async () => {
    expect(await loadDataset(entry("good.columns", 1e6), base)).toEqual({ description, table, issues: [] });
    expect(await loadDataset(entry("licensed.columns", 1e6), base)).toEqual({ description: licensed, table, issues: [] });
  });

  test.each([
    ["short.columns", "it is cut short", "unreadable"],
    ["text.columns", "No column file", "unreadable"],
    ["nameless.columns", "/about/title out-of-range", "unreadable"],
    ["dated.columns", "/about/date wrong-type", "unreadable"],
    ["undated.columns", "/about/date out-of-range", "unreadable"],
    ["silent.columns", "/about wrong-type", "unreadable"],
    ["issues.columns", "it holds no incidents", "unreadable"],
    ["missing.columns", "is not there", "not-there"],
    ["cut.columns", "broke off", "no-answer"],
  ])("%s: a DatasetError that says what is wrong", async (file, words, trouble) => {
    const error = await troubleWith(file, 10);
    expect([error.trouble, error.message]).toEqual([trouble, expect.stringContaining(words)]);
    expect(error.message).toContain(file);
  });
});

describe("a text", () => {
  test("of few incidents is read on the page", async () => {
    vi.stubGlobal("Worker", null);
    expect(await loadDataset(entry("atlas.json", 20_000), base)).toEqual(shipped);
  });

  test("that is no document of ours is read in a worker, and is what its entry says", async () => {
    stubWorkers();
    const { description: read, table: rows } = await loadDataset({ ...entry("table.csv", 7), id: "ucdp", title: "UCDP", licence: "CC BY 4.0" }, base);
    expect([read.id, read.title, read.licence, rows.rows]).toEqual(["ucdp", "UCDP", "CC BY 4.0", 7]);
  });

  test("of many is read in a worker, which hands its columns over and ends", async () => {
    const workers = stubWorkers();
    expect(await loadDataset(entry("atlas.json", 20_001), base)).toEqual(shipped);
    expect(workers).toEqual([{ script: "importWorker.ts", type: "module", handedOver: true, ended: true }]);
  });

  test.each([["other.json", "cannot be read", "unreadable"], ["missing.json", "is not there", "not-there"], ["cut.json", "broke off", "no-answer"]])(
    "of many, but %s: the worker's trouble is the page's", async (file, words, trouble) => {
      const workers = stubWorkers();
      const [offPage, onPage] = [await troubleWith(file, 1e6), await troubleWith(file, 1)];
      expect([offPage.trouble, offPage.message]).toEqual([trouble, expect.stringContaining(words)]);
      expect([onPage.trouble, onPage.message]).toEqual([trouble, expect.stringContaining(words)]);
      expect(workers.every(({ ended }) => ended)).toBe(true);
    },
  );

  test.each([
    ["the script does not come", new Event("error"), "The script that reads atlas.json did not come", true],
    ["the script breaks", Object.assign(new Event("error"), { message: "out of memory" }), "out of memory", false],
    ["the answer cannot be taken over", new Event("messageerror"), "came back from the worker unreadable", false],
    ["the program is at fault", new MessageEvent("message", { data: { kind: "fault", message: "RangeError: too long" } }), "RangeError: too long", false],
  ])("of many, but %s", async (_name, event, words, isTrouble) => {
    vi.stubGlobal("Worker", class extends EventTarget {
      postMessage() {
        queueMicrotask(() => this.dispatchEvent(event));
      }
      terminate() {}
    });
    const error = await loadDataset(entry("atlas.json", 1e6), base).catch((thrown: unknown) => thrown);
    expect([String(error), error instanceof DatasetError]).toEqual([expect.stringContaining(words), isTrouble]);
  });
});

function entry(file: string, rows: number): CatalogueEntry {
  return { id: "x", title: "X", file, licence: "", citation: "", rows, date: null, version: "" };
}

async function troubleWith(file: string, rows: number): Promise<DatasetError> {
  const error = await loadDataset(entry(file, rows), base).catch((thrown: unknown) => thrown);
  if (!(error instanceof DatasetError)) throw new Error(`${file}: ${String(error)} is no DatasetError`);
  return error;
}

interface StubbedWorker {
  readonly script: string;
  readonly type: string | undefined;
  handedOver: boolean;
  ended: boolean;
}

/** Runs the worker's own script on this side of a border that is crossed by structured clones, as a browser's is. */
function stubWorkers(): readonly StubbedWorker[] {
  const started: StubbedWorker[] = [];
  const page = new EventTarget();
  vi.stubGlobal("postMessage", (answer: unknown, { transfer }: { readonly transfer: ArrayBuffer[] }) => {
    const data: unknown = structuredClone(answer, { transfer });
    for (const worker of started) worker.handedOver ||= transfer.length > 0 && transfer.every(({ byteLength }) => byteLength === 0);
    page.dispatchEvent(new MessageEvent("message", { data }));
  });
  vi.stubGlobal("Worker", class {
    readonly #own: StubbedWorker;
    readonly addEventListener = page.addEventListener.bind(page);

    constructor(address: URL, { type }: WorkerOptions) {
      this.#own = { script: address.pathname.split("/").at(-1) ?? "", type, handedOver: false, ended: false };
      started.push(this.#own);
    }

    postMessage(request: unknown) {
      inWorker.dispatchEvent(new MessageEvent("message", { data: structuredClone(request) }));
    }

    terminate() {
      this.#own.ended = true;
    }
  });
  return started;
}
