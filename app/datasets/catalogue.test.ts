import { createServer, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listingOf, shippedDataset } from "../../data/shipped";
import { aDay } from "../testing/aDay";
import { DatasetError, fetchText, loadCatalogue } from "./catalogue";

const entry = { id: "atlas", title: "Atlas", file: "atlas.json", licence: "CC BY 4.0", citation: "Atlas", rows: 98, date: "2026-02-01" };

/** Folders of a server, each with another `datasets/index.json`: content type, then body. */
const served: Readonly<Record<string, readonly [type: string, body: string]>> = {
  good: ["application/json", JSON.stringify([entry, { ...entry, id: "more", date: "some day", version: "0a1b2c3d" }, { ...entry, version: "2.1" }])],
  shipped: ["application/json", JSON.stringify([listingOf(shippedDataset())])],
  empty: ["application/json", "[]"],
  page: ["text/html; charset=utf-8", "<!doctype html><title>Incident Atlas</title>"],
  broken: ["application/json", `[{"id": "atl`],
  blank: ["application/json", ""],
  object: ["application/json", JSON.stringify(entry)],
  nothing: ["application/json", "null"],
  numbers: ["application/json", "[1]"],
  nulls: ["application/json", "[null]"],
  untitled: ["application/json", JSON.stringify([{ ...entry, title: undefined }])],
  countless: ["application/json", JSON.stringify([{ ...entry, rows: undefined }])],
  wordy: ["application/json", JSON.stringify([{ ...entry, rows: "many" }])],
  unknown: ["application/json", JSON.stringify([{ ...entry, rows: null }])],
  fraction: ["application/json", JSON.stringify([{ ...entry, rows: 1.5 }])],
};

let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const [, folder = "", ...rest] = (request.url ?? "").split("/");
    if (folder === "cut") {
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" }).write("[{");
      setImmediate(() => response.destroy());
      return;
    }
    const file = rest.join("/") === "datasets/index.json" ? served[folder] : undefined;
    response.writeHead(file ? 200 : 404, { "content-type": file?.[0] ?? "text/plain" }).end(file?.[1] ?? "not found");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
});

describe("loadCatalogue", () => {
  test("reads what is offered beside the page, wherever the page is", async () => {
    const [first, second, third] = await loadCatalogue(`${base}/good/`);
    expect(first).toEqual({ ...entry, date: aDay("2026-02-01"), version: "" });
    expect([second?.date, second?.version, third?.version]).toEqual([null, "0a1b2c3d", ""]);
    expect(await loadCatalogue(`${base}/good/index.html?q=x#y`)).toHaveLength(3);
    expect(await loadCatalogue(`${base}/empty/`)).toEqual([]);
  });

  test("reads the list that the build writes", async () => {
    const [shipped] = await loadCatalogue(`${base}/shipped/`);
    expect(shipped).toMatchObject({ id: "atlas", file: "atlas.json", rows: 98 });
    expect(shipped?.date).not.toBeNull();
    expect(shipped?.version).toMatch(/^[0-9a-f]{8}$/);
  });

  test.each([
    ["page", "is not there"],
    ["missing", "is not there"],
    ["cut", "broke off"],
    ["broken", "is not a list of data sets"],
    ["blank", "is not a list of data sets"],
    ["object", "is not a list of data sets"],
    ["nothing", "is not a list of data sets"],
    ["numbers", "a data set without “"],
    ["nulls", "a data set without “"],
    ["untitled", "a data set without “title”"],
    ["countless", "a data set without “rows”"],
    ["wordy", "a data set without “rows”"],
    ["unknown", "a data set without “rows”"],
    ["fraction", "a data set without “rows”"],
  ])("%s: a DatasetError that says what is wrong, and where", async (folder, words) => {
    const error = await loadCatalogue(`${base}/${folder}/`).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DatasetError);
    expect(String(error)).toContain(words);
    expect(String(error)).toContain(`/${folder}/datasets/index.json`);
  });
});

describe("fetchText", () => {
  test("gives the file itself", async () => {
    expect(await fetchText(`${base}/empty/datasets/index.json`)).toBe("[]");
  });

  test("says when nobody answers", async () => {
    await expect(fetchText("http://127.0.0.1:1/x.json")).rejects.toThrow(DatasetError);
  });
});
