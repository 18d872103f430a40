import { strToU8, zipSync } from "fflate";
import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { contentVersion } from "./content-version.mjs";
import { root } from "./entry.mjs";
import { optionsOf } from "./fetch-ucdp.mjs";
import { temporaryFolder } from "./testing-folder.mjs";

const columns = "id,relid,country,country_id,where_description,latitude,longitude,date_start,date_end,best,high,low";
const rows = [
  `1,SYR-1,Syria,652,"Near the ""old"" road, it was said",36.5,40.75,2022-01-20 00:00:00.000,2022-01-21 00:00:00.000,5,9,4`,
  `2,YEM-1,Yemen (North Yemen),678,Sanaa,15.3,44.2,2022-01-20,2022-01-20,1,1,1`,
  `3,IRQ-1,Iraq,645,"Two
lines, كمين",34.3,44.5,2022-01-21,2022-01-21,11,11,11`,
  `4,TUR-1,Turkey,640,"Syria",36.9,40,2022-01-21,2022-01-21,0,0,0`,
  `5,SYR-2,Syria,,no number of the country,36.5,40.75,2022-01-22,2022-01-22,0,3,0`,
];
const csv = `\uFEFF${[columns, ...rows].join("\r\n")}\r\n`;
const zip = (text, name = "GEDEvent_v25_1.csv") => zipSync({ "read me.txt": strToU8("Words"), [name]: strToU8(text) });
const large = zip([columns, ...Array.from({ length: 9_000 }, (_, at) => `${at},X-${at},${at % 3 ? "Yemen,678" : "Syria,652"},${Math.sin(at)},36,40,2022-01-20,2022-01-20,1,1,1`)].join("\n"));

const files = {
  "/ged251-csv.zip": zip(csv),
  "/ged241-csv.zip": large,
  "/ged11-csv.zip": strToU8("<!doctype html><title>Sign in</title>"),
  "/ged12-csv.zip": large.subarray(0, large.length / 2),
  "/ged13-csv.zip": Uint8Array.from(zip(csv), (byte, at) => (at > 160 && at < 220 ? 255 : byte)),
  "/ged14-csv.zip": zip("a,b\r\n1,2\r\n"),
  "/ged15-csv.zip": zip(""),
  "/ged16-csv.zip": zip(`${columns}\r\n${rows[1]}\r\n`),
  "/ged17-csv.zip": zip(csv, "GEDEvent.txt"),
  "/ged18-csv.zip": new Uint8Array(0),
};

let server;
let from;
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/ged19-csv.zip") {
      response.writeHead(200, { "content-length": "1000" });
      response.write(files["/ged251-csv.zip"].subarray(0, 100));
      setTimeout(() => response.destroy(), 50);
      return;
    }
    if (request.url === "/ged20-csv.zip") {
      response.writeHead(503).end();
      return;
    }
    const body = files[request.url];
    response.writeHead(body ? 200 : 404, { "last-modified": "Tue, 10 Jun 2025 08:00:00 GMT" });
    response.end(body);
  });
  await new Promise((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  from = `http://127.0.0.1:${server.address().port}`;
});
afterAll(() => server.close());

let place;
beforeEach(() => {
  place = temporaryFolder({});
});
afterEach(() => place.remove());

function run(args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, "scripts/fetch-ucdp.mjs"), ...args], { env: { ...process.env, ...environment } });
    const [said, told] = [[], []];
    child.stdout.on("data", (data) => said.push(data));
    child.stderr.on("data", (data) => told.push(data));
    child.on("close", (code) => resolve({ code, said: said.join(""), told: told.join("") }));
  });
}

const fetched = (version, out = place.folder) => run(["--version", version, "--from", from, "--out", out]);
const fileIn = (name) => readFileSync(join(place.folder, name), "utf8");

describe("npm run fetch:ucdp", () => {
  it("keeps the rows of Syria and Iraq as they are, and lists them with licence and citation", async () => {
    const { code, said, told } = await fetched("25.1");
    expect([code, told]).toEqual([0, `Downloading ${from}/ged251-csv.zip\n`]);
    expect(said).toContain("3 events of Syria and Iraq");
    expect(fileIn("ucdp-ged-25-1.csv")).toBe(`${[columns, rows[0], rows[2], rows[4]].join("\r\n")}\r\n`);
    expect(JSON.parse(fileIn("index.json"))).toEqual([
      {
        id: "ucdp-ged-25-1", title: "UCDP GED 25.1, Syria and Iraq", file: "ucdp-ged-25-1.csv", licence: "CC BY 4.0",
        citation: expect.stringContaining("version 25.1"), rows: 3, date: "2025-06-10", version: contentVersion(fileIn("ucdp-ged-25-1.csv")),
      },
    ]);
    expect(readdirSync(place.folder).toSorted()).toEqual(["index.json", "ucdp-ged-25-1.csv"]);
  });

  it("says how far it is, and takes its place among other data sets, once", async () => {
    writeFileSync(join(place.folder, "index.json"), JSON.stringify([{ id: "another", file: "another.json" }]));
    expect((await fetched("25.1")).code).toBe(0);
    expect((await fetched("24.1")).code).toBe(0);
    expect((await run(["--version", "24.1", "--out", place.folder], { UCDP_FROM: `${from}/` })).code).toBe(0);
    expect(JSON.parse(fileIn("index.json")).map(({ id, rows: count }) => [id, count])).toEqual([["another", undefined], ["ucdp-ged-25-1", 3], ["ucdp-ged-24-1", 3_000]]);
  });

  it.each([
    ["1.1", "is no zip file"], ["1.2", "is cut off"], ["1.3", "is broken"], ["1.4", "it has no column id, country"], ["1.5", "it is empty"],
    ["1.6", "holds no event of Syria or Iraq"], ["1.7", "holds no CSV file"], ["1.8", "is cut off"], ["1.9", "broke off"], ["2.0", "answers 503"],
    ["99.1", "There is no UCDP GED 99.1"],
  ])("version %s: %s, and what was there before stays", async (version, words) => {
    writeFileSync(join(place.folder, "index.json"), "[]");
    const { code, said, told } = await fetched(version);
    expect([code, said]).toEqual([1, ""]);
    expect(told).toContain(words);
    expect(told).not.toContain("    at ");
    expect(readdirSync(place.folder)).toEqual(["index.json"]);
    expect(fileIn("index.json")).toBe("[]");
  });

  it("says that nobody answers", async () => {
    const { code, told } = await run(["--version", "25.1", "--from", "http://127.0.0.1:9", "--out", place.folder]);
    expect(code).toBe(1);
    expect(told).toContain("No answer from http://127.0.0.1:9/ged251-csv.zip");
  });

  it("says that a folder cannot be written, and that a list is none", async () => {
    writeFileSync(join(place.folder, "file"), "");
    const { code, told } = await fetched("25.1", join(place.folder, "file"));
    expect([code, told]).toEqual([1, `${join(place.folder, "file")} cannot be written (EEXIST).\n`]);
    writeFileSync(join(place.folder, "index.json"), "{");
    const other = await fetched("25.1");
    expect([other.code, other.told]).toEqual([1, `${join(place.folder, "index.json")} is no list of data sets; mend it or take it away.\n`]);
    expect(existsSync(join(place.folder, "ucdp-ged-25-1.csv"))).toBe(false);
  });

  it.each([[[], "Which version?"], [["--version", "latest"], "no version"], [["--colour"], "Unknown option"], [["--version", "25.1", "--from", "ftp://x"], "no address"]])(
    "%j is wrongly asked: %s",
    async (args, words) => {
      const { code, told } = await run(args);
      expect(code).toBe(2);
      expect(told).toContain(words);
      expect(told).toContain("npm run fetch:ucdp -- --version 25.1");
    },
  );
});

it("asks the publisher, and writes where the build looks, unless told otherwise", () => {
  expect(optionsOf(["--version", "25.1"], {})).toEqual({
    version: "25.1", address: "https://ucdp.uu.se/downloads/ged/ged251-csv.zip", out: join(root, "datasets"),
  });
});
