import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Provenance } from "../domain/provenance";
import { csvText, type CsvValue } from "./csv";

const provenance: Provenance = {
  title: "Killed by side", filters: "Governorate: Al-Hasakah, Diyala", shown: "29 of 98", rule: "range", sources: "SOHR, SDF", data: "Incident Atlas, version 1a2b3c4d.",
  licence: "CC BY 4.0", citation: "Incident Atlas, 2026", date: "2026-01-01", address: "https://example.org/?governorate=SY-HA,IQ-DI",
};

describe("csvText", () => {
  test("says what it is, then the header, then the rows", () => {
    const lines = csvText({ columns: ["Side", "Best"], rows: [["Militants", 0], ["Civilians", null]] }, provenance).split("\r\n");
    expect(lines[0]).toBe("\uFEFF# Title,Killed by side");
    expect(lines).toContain('# Filters,"Governorate: Al-Hasakah, Diyala"');
    expect(lines.slice(-4)).toEqual(["Side,Best", "Militants,0", "Civilians,", ""]);
  });

  test("disarms a text that a spreadsheet would run, and leaves numbers", () => {
    expect(csvText({ columns: ["a"], rows: [["=1+1"], ["-5.2"], [-5.2]] }, provenance)).toContain("\r\n'=1+1\r\n-5.2\r\n-5.2\r\n");
  });

  test("any table reads back as it was", () => {
    const value = fc.oneof(fc.string().filter((text) => !/^'*[=+\-@\t\r\n＝＋－＠]/.test(text)), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value)), (rows) => {
        const text = csvText({ columns: ["one", "two"], rows }, provenance);
        expect(readCsv(text).slice(-rows.length - 1)).toEqual([["one", "two"], ...rows.map((row) => row.map(asText))]);
      }),
    );
  });
});

function asText(value: CsvValue): string {
  return value === null ? "" : String(value);
}

/** A reader of its own, by the standard alone: the writer is not judged by itself. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
