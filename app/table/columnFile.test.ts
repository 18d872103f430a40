import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shippedTable, tableOf } from "../testing/tableOf";
import { syntheticIncidents } from "../testing/syntheticIncidents";
import { arraysOf, buffersOf, bytesOf } from "./buffers";
import { columnFilePieces, readColumnFile, writeColumnFile } from "./columnFile";
import { issueBuilder } from "./issueBuilder";
import { readIncident } from "./readIncident";
import type { IncidentTable } from "./table";

function tableIn(file: ArrayBuffer): IncidentTable {
  const { table } = readColumnFile(file);
  if (!table) throw new Error("The file holds a table");
  return table;
}

function someIssues() {
  const builder = issueBuilder();
  builder.add({ code: "not-a-number", severity: "remarked", record: 3, field: "fatalities", found: "several", allowed: "a number" });
  builder.add({ code: "cut-off", severity: "refused", record: 900, field: "", found: "IRQ1", allowed: "" });
  return builder.finish();
}

const about = { title: "Sample “أ”", date: 20_000, list: [1, null] };

describe("a column file", () => {
  test("gives back the shipped table", () => {
    const table = shippedTable();
    expect(readColumnFile(writeColumnFile({ table }, about).buffer)).toEqual({ table, issues: null, about });
  });

  test("gives back any table", () => {
    fc.assert(fc.property(fc.nat(1_000), fc.nat(40), fc.jsonValue(), (seed, rows, said) => {
      const table = tableOf(syntheticIncidents(seed, rows));
      const read = readColumnFile(writeColumnFile({ table }, said).buffer);
      expect(read.table).toEqual(table);
      expect(JSON.stringify(read.about)).toBe(JSON.stringify(said));
    }), { numRuns: 40 });
  });

  test("gives back issues, with a table or without", () => {
    const issues = someIssues();
    expect(readColumnFile(writeColumnFile({ issues }, about).buffer)).toEqual({ table: null, issues, about });
    const both = { table: shippedTable(), issues };
    expect(readColumnFile(writeColumnFile(both, null).buffer)).toEqual({ ...both, about: null });
  });

  test("is made of pieces that are the columns themselves", async () => {
    const parts = { table: tableOf(syntheticIncidents(4, 30)), issues: someIssues() };
    const pieces = columnFilePieces(parts, about);
    const buffers = new Set(pieces.map(({ buffer }) => buffer));
    expect(buffersOf(parts).every((buffer) => buffers.has(buffer))).toBe(true);
    expect(await new Blob([...pieces]).arrayBuffer()).toEqual(writeColumnFile(parts, about).buffer);
  });

  test("is read without copying, and is written and transferred again as it is", () => {
    const written = writeColumnFile({ table: tableOf(syntheticIncidents(3, 50)) }, about);
    const table = tableIn(written.buffer);
    expect(arraysOf(table).every(({ array }) => array.buffer === written.buffer && array.byteOffset % 8 === 0)).toBe(true);
    expect(writeColumnFile({ table }, about)).toEqual(written);
    expect(bytesOf(table)).toEqual(bytesOf(tableOf(syntheticIncidents(3, 50))));
    const before = incidentsOf(table);
    expect(buffersOf(table)).toEqual([written.buffer]);
    const moved = structuredClone(table, { transfer: buffersOf(table) });
    expect([written.buffer.byteLength, incidentsOf(moved)]).toEqual([0, before]);
  });
});

describe("a column file that is none, or is damaged, is refused with what is wrong and where", () => {
  const good = writeColumnFile({ table: tableOf(syntheticIncidents(6, 9)) }, about);
  const headerEnd = 16 + new DataView(good.buffer).getUint32(12, true);

  test.each([
    ["another format", bytesOfText(`{"format":"incident-atlas"}`), `it begins with "{\\"format", not with “INCATLAS”`],
    ["nothing", new Uint8Array(0), "The file ends at byte 0, before its header"],
    ["half its first word", good.slice(0, 4), "The file ends at byte 4, before its header"],
    ["another version", changed(8, 1), "A column file of version 1; known is 2"],
    ["a header without an end", changed(15, 255), `the file at ${good.length}: it is cut short`],
    ["a header that ends too early", changed(12, 100), "is no header of a column file"],
    ["a header that is no JSON", changed(17, 0), "is no header"],
    ["bytes behind the last column", new Uint8Array([...good, 0]), `The last column ends at byte ${good.length}, the file at ${good.length + 1}`],
  ])("%s", (_name, file, words) => {
    expect(() => readColumnFile(copyOf(file))).toThrow(words);
  });

  test("one that ends before it should, wherever", () => {
    const { arrays } = headerOf(good);
    const first = Math.ceil(headerEnd / 8) * 8;
    const boundaries = [0, 1, 8, 12, 16, 17, headerEnd - 1, headerEnd, first, ...arrays.map(({ offset }) => first + offset), good.length - 1];
    for (const end of boundaries) expect(() => readColumnFile(good.slice(0, end).buffer), `${end} bytes`).toThrow(/cut short/);
  });

  test("one with a column of another length, place, kind or name", () => {
    headerOf(good).arrays.forEach(({ path }, index) => {
      const name = path.join(".");
      for (const change of [{ length: 1 }, { length: -1 }, { length: 2 ** 40 }, { length: 0.5 }, { offset: 8 }, { offset: -8 }, { offset: 2 ** 50 }]) {
        const file = withHeader(({ arrays, ...header }) => ({
          ...header,
          arrays: arrays.map((entry, at) => (at === index ? { ...entry, length: entry.length + (change.length ?? 0), offset: entry.offset + (change.offset ?? 0) } : entry)),
        }));
        expect(() => readColumnFile(file), `${name} ${JSON.stringify(change)}`).toThrow();
      }
      const without = withHeader((header) => ({ ...header, arrays: header.arrays.filter((_, at) => at !== index) }));
      expect(() => readColumnFile(without), name).toThrow();
      for (const change of [{ type: "Float64Array" }, { type: "constructor" }, { path: [] }, { path: ["__proto__", "x"] }, { path: ["nothing"] }]) {
        const file = withHeader((header) => ({ ...header, arrays: header.arrays.map((entry, at) => (at === index ? { ...entry, ...change } : entry)) }));
        expect(() => readColumnFile(file), `${name} ${JSON.stringify(change)}`).toThrow();
      }
    });
  });

  test("one with offsets that fall, or that begin late", () => {
    const file = good.slice();
    const { claims, texts } = tableIn(file.buffer);
    for (const [{ offsets }, name] of [[claims, "claims"], [texts.title, "texts.title"]] as const) {
      for (const at of [0, 1]) {
        const kept = offsets[at] ?? 0;
        offsets[at] = 4_000_000_000;
        expect(() => readColumnFile(copyOf(file))).toThrow(`table.${name}.offsets does not rise from 0`);
        offsets[at] = kept;
      }
    }
  });

  test.each([
    ["no rows", { rows: null }, "table.rows is Null, not a count"],
    ["other rows", { rows: 8 }, "table.start has 9 numbers, not 8"],
    ["half a row", { rows: 9.5 }, "table.rows is a number, not a count"],
    ["no dictionaries", { dictionaries: [] }, "table.dictionaries is a list, not Object"],
    ["no list of parties", { dictionaries: { parties: 1 } }, "table.dictionaries.parties is a count, not a list"],
  ])("one whose table has %s", (_name, change, words) => {
    expect(() => readColumnFile(withHeader((header) => ({ ...header, parts: { ...header.parts, table: { ...header.parts["table"], ...change } } })))).toThrow(words);
  });

  /** The good file with another header before the same columns. */
  function withHeader(change: (header: Header) => unknown): ArrayBuffer {
    const header = bytesOfText(JSON.stringify(change(headerOf(good))));
    const columns = good.slice(Math.ceil(headerEnd / 8) * 8);
    const first = Math.ceil((16 + header.length) / 8) * 8;
    const file = new Uint8Array(first + columns.length);
    file.set(good.slice(0, 16));
    new DataView(file.buffer).setUint32(12, header.length, true);
    file.set(header, 16);
    file.set(columns, first);
    return file.buffer;
  }

  function changed(at: number, byte: number): Uint8Array<ArrayBuffer> {
    return good.with(at, byte);
  }

  test("and the good one is read", () => {
    expect(tableIn(withHeader((header) => header)).rows).toBe(9);
  });
});

interface Header {
  readonly about: unknown;
  readonly parts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly arrays: readonly { readonly path: readonly string[]; readonly type: string; readonly offset: number; readonly length: number }[];
}

function headerOf(file: Uint8Array<ArrayBuffer>): Header {
  const length = new DataView(file.buffer).getUint32(12, true);
  return JSON.parse(new TextDecoder().decode(file.subarray(16, 16 + length))) as Header;
}

function bytesOfText(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function copyOf(file: Uint8Array<ArrayBuffer>): ArrayBuffer {
  return file.slice().buffer;
}

function incidentsOf(table: IncidentTable) {
  return Array.from({ length: table.rows }, (_, row) => readIncident(table, row));
}
