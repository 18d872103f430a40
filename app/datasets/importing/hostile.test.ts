import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOrders, decimalMarks, mappedFields, type Mapping } from "../../importers/mapped/mapping";
import { delimiters } from "../../importers/carriers/delimiter";
import { encodings } from "../../importers/carriers/encoding";
import { hostileTexts } from "../../importers/fixtures/hostileTexts";
import { ImportFailure } from "../../importers/importFailure";
import { importers } from "../../importers/index";
import { aDay } from "../../testing/aDay";
import { aWorkbook } from "../../testing/aWorkbook";
import { incidentsOf } from "../../testing/importedFile";
import { pieceSource } from "../../testing/pieceSource";
import type { ByteSource } from "../../importers/byteSource";
import type { ImportChoices } from "./choices";
import { guessedChoices } from "./guessedChoices";
import { importFile, type ImportedFile } from "./importFile";
import { probeFile, type ProbeChoices } from "./probeFile";

/** Milliseconds within which a small file is read, or found not to be readable. */
const LIMIT = 5_000;
const fixtures = new URL("../../importers/fixtures/", import.meta.url);
const names = readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:csv|geojson|json)$/.test(name) && !name.endsWith(".expected.json"));
const workbook = aWorkbook([["id", "date", "country", "killed"], ["1", "2022-01-25", "Syria", "3"], ["2", "2022-01-26", "Iraq", "several"]]);
const files: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...names.map((name) => [name, Uint8Array.from(readFileSync(new URL(name, fixtures)))] as const), ["workbook.xlsx", workbook],
];

/** What becomes of a file, in any case within the limit: what was read, every record accounted for, or the failure that says why not. */
async function outcomeOf(source: ByteSource, chosen: ProbeChoices = {}, changes: Partial<ImportChoices> = {}): Promise<ImportedFile | ImportFailure> {
  const begun = performance.now();
  const outcome = await read(source, chosen, changes).catch((error: unknown) => error);
  expect(performance.now() - begun).toBeLessThan(LIMIT);
  if (outcome instanceof ImportFailure) return outcome;
  if (outcome instanceof Error) throw outcome;
  const imported = outcome as ImportedFile;
  const { counts, refused } = imported.report;
  expect(counts.read).toBe(counts.accepted + counts.setAside + counts.refused);
  expect(imported.dataset.table.rows).toBe(counts.accepted);
  expect(refused.length).toBe(counts.refused);
  expect(new Set(incidentsOf(imported).map(({ id }) => id)).size).toBe(counts.accepted);
  return imported;
}

async function read(source: ByteSource, chosen: ProbeChoices, changes: Partial<ImportChoices>): Promise<ImportedFile> {
  const probed = await probeFile(source, chosen);
  return importFile(source, { ...guessedChoices(probed, "Example data", aDay("2023-06-01")), ...changes }, () => undefined, new AbortController().signal);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const pieces = fc.array(fc.nat({ max: 40 }), { maxLength: 5 });

describe("bytes of any kind", () => {
  const beginnings = ["", "\uFEFF", "PK\u0003\u0004", "id,date,country\n", "a;b\r\n", `{"type":"FeatureCollection","features":[`, `{"format":"incident-atlas","version":1,"incidents":[`, "\"", "# Title,x\n"].map(utf8);

  test("are read or refused", async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 400 }), pieces, async (beginning, bytes, sizes) => {
      await outcomeOf(pieceSource(Uint8Array.from([...beginning, ...bytes]), sizes));
    }), { numRuns: 250 });
  });

  test("and texts of any kind, whatever is chosen for them", async () => {
    const choices = fc.record({ encoding: fc.constantFrom(...encodings), delimiter: fc.constantFrom(...delimiters), importer: fc.constantFrom(...importers.map(({ id }) => id)) }, { requiredKeys: [] });
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\n", ",", ";", "\"", "date", "2022-01-25", "[", "{", "}"))), choices, pieces, async (parts, chosen, sizes) => {
      await outcomeOf(pieceSource(utf8(parts.join("")), sizes), chosen);
    }), { numRuns: 150 });
  });
});

describe("tables of any cells", () => {
  const cell = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hostileTexts, "", "2022-01-25", "Syria", "Iraq", "36.5", "40.75", "5", "-99"));
  const table = fc.integer({ min: 2, max: 8 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
  const index = fc.nat({ max: 10 });
  const mapping: fc.Arbitrary<Mapping> = fc.record({
    columns: fc.array(fc.tuple(fc.constantFrom(...mappedFields), index)).map((pairs): Mapping["columns"] => Object.fromEntries(pairs)), dayOrder: fc.constantFrom(...dayOrders), decimal: fc.constantFrom(...decimalMarks),
  });

  test("lose no row, whatever each column is said to be", async () => {
    await fc.assert(fc.asyncProperty(table, mapping, pieces, async (rows, chosen, sizes) => {
      const head = (rows[0] ?? []).map((_, column) => `column ${column}`);
      const text = [head, ...rows].map((row) => row.map((each) => `"${each.replaceAll(`"`, `""`)}"`).join(",")).join("\r\n");
      const outcome = await outcomeOf(pieceSource(utf8(`${text}\r\n`), sizes), { encoding: "utf-8", delimiter: ",", importer: "mapped" }, { mapping: chosen });
      if (outcome instanceof ImportFailure) throw outcome;
      expect(outcome.report.counts.read).toBe(rows.length);
    }), { numRuns: 150 });
  });
});

describe.each(files)("%s", (_name, bytes) => {
  test("says the same however it comes", async () => {
    const whole = await outcomeOf(pieceSource(bytes));
    await fc.assert(fc.asyncProperty(fc.array(fc.nat({ max: 300 }), { minLength: 1, maxLength: 6 }), async (sizes) => {
      const again = await outcomeOf(pieceSource(bytes, sizes));
      expect("report" in again && "report" in whole && [again.report, incidentsOf(again)]).toEqual("report" in whole && [whole.report, incidentsOf(whole)]);
    }), { numRuns: 8 });
  });

  test("cut off anywhere is read as far as it goes, or refused", async () => {
    await fc.assert(fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), pieces, async (length, sizes) => {
      await outcomeOf(pieceSource(bytes.slice(0, length), sizes));
    }), { numRuns: 20 });
  });

  test("with bytes changed is read or refused", async () => {
    const changes = fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 });
    await fc.assert(fc.asyncProperty(changes, pieces, async (changed, sizes) => {
      const other = Uint8Array.from(bytes);
      for (const [at, byte] of changed) other[at] = byte;
      await outcomeOf(pieceSource(other, sizes));
    }), { numRuns: 25 });
  });
});
