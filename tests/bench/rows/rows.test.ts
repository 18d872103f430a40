import { expect, test } from "vitest";
import { aDay } from "../../../app/testing/aDay";
import { anIncident } from "../../../app/testing/anIncident";
import { someSides } from "../../../app/testing/someDictionaries";
import { countedRowsBuilder, decodeRows, encodeRows, NOT_STATED } from "./countedRows";
import { plainScan } from "./plainScan";

const builder = countedRowsBuilder(3, someSides);
builder.add(anIncident({ id: "a", start: "2022-01-20", end: "2022-01-26", killed: 3 }));
builder.add(anIncident({ id: "b", start: "2022-01-21", killed: 11 }));
builder.add(anIncident({ id: "c", start: "2022-02-01", claims: [] }));
const rows = builder.finish();

test("a span overlaps, what is not stated adds nothing", () => {
  expect(plainScan(rows, { period: { from: aDay("2022-01-22"), to: aDay("2022-03-01") } })).toEqual({ shown: 2, killed: 3 });
  expect(plainScan(rows, { period: null })).toEqual({ shown: 3, killed: 14 });
  expect(rows.killed[2]).toBe(NOT_STATED);
});

test("other filters narrow it", () => {
  expect(plainScan(rows, { period: null, kind: rows.kind[0] ?? 0 }).shown).toBeGreaterThan(0);
  expect(plainScan(rows, { period: null, kind: 1_000 })).toEqual({ shown: 0, killed: 0 });
});

test("the file gives back what was written", () => {
  const bytes = encodeRows(rows);
  expect(decodeRows(bytes.buffer as ArrayBuffer)).toEqual(rows);
});
