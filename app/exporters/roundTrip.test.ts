import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Dictionaries } from "../domain/dictionaries";
import type { Incident } from "../domain/incident";
import { delimitedReader } from "../importers/carriers/delimited";
import { anExportContext, exportedOf, fileOf } from "../testing/exported";
import { importedFile, incidentsOf } from "../testing/importedFile";
import { someDictionaries } from "../testing/someDictionaries";
import { syntheticIncidents } from "../testing/syntheticIncidents";
import { csv } from "./kinds/csv";
import { json } from "./kinds/json";

/** Columns that a table can bring in again: what the others say is made of these, or stands in the claims alone. */
const mapped = [
  "id", "title", "kind", "start", "end", "country", "governorate", "governorate code", "place", "latitude", "longitude", "precision", "attacker", "target",
  "killed", "killed low", "killed high", "killed civilians", "wounded", "summary", "source", "address",
] as const;
type Column = (typeof mapped)[number];
type Line = Readonly<Record<string, string>>;

const fixtures = new URL("../importers/fixtures/", import.meta.url);
const files = readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:csv|xlsx|geojson|json)$/.test(name) && !name.endsWith(".expected.json"));

describe.each(files)("%s", (name) => {
  const read = () => importedFile(readFileSync(new URL(name, fixtures)), name);

  test("as CSV, read again and written again, says the same of every mapped field", async () => {
    const { dataset: { table } } = await read();
    const before = await csvOf(incidentsOf(await read()), table.dictionaries);
    const after = await csvAgain(before);
    expect(after.length).toBe(before.length);
    const differences = before.flatMap((line, row) => differing(line, after[row] ?? {}, exceptions(line)));
    expect(differences).toEqual([]);
  });

  test("as JSON comes back equal", async () => {
    const first = await read();
    const again = await importedFile(fileOf(json, await exportedOf(incidentsOf(first), first.dataset.table.dictionaries), anExportContext({ dictionaries: first.dataset.table.dictionaries })));
    expect(again.report.issues.count).toBe(0);
    expect(byId(incidentsOf(again))).toEqual(byId(incidentsOf(first)));
  });
});

test.each([3, 14])("a made-up world (%i) as CSV, read again and written again, says the same of every mapped field", async (seed) => {
  const [first, ...others] = syntheticIncidents(seed, 400);
  if (!first) throw new Error("There are some");
  const before = await csvOf([{ ...first, sources: [], claims: [], statements: [] }, ...others], someDictionaries());
  const after = await csvAgain(before);
  expect(after.length).toBe(before.length);
  const excepted = before.map(exceptions);
  expect(before.flatMap((line, row) => differing(line, after[row] ?? {}, excepted[row] ?? []))).toEqual([]);
  // Each exception is met, and needed: without it something differs.
  for (const { why, of } of known) {
    expect(before.some((line, row) => of(line).some((column) => line[column] !== after[row]?.[column])), why).toBe(true);
  }
});

test("text that a spreadsheet would run comes back as it was", async () => {
  const [first] = syntheticIncidents(1, 1);
  if (!first) throw new Error("There is one");
  const texts = ["=1+1", "'=1", "''=1", "+a", "-a", "@x", "\t=1", "'quoted'", "＝1", "-5.2", "\"quoted\", and\na line", "<script>alert(1)</script>", "# no comment"];
  const incidents = texts.map((text, row): Incident => ({ ...first, id: `${row}` as Incident["id"], title: text.trim(), summary: text }));
  const back = incidentsOf(await importedFile(fileOf(csv, await exportedOf(incidents))));
  expect(byId(back).map(({ summary }) => summary)).toEqual(byId(incidents).map(({ summary }) => summary));
});

/** What a table cannot say, and why. */
const known: readonly { readonly why: string; of(line: Line): readonly Column[] }[] = [
  {
    why: "an open end is no number: “at least 5” without a high stands as 5 to 5, “at most 5” as best and high with no low",
    of: (line) => (line["killed open end"] === "" ? [] : ["killed low", "killed high"]),
  },
  {
    why: "where more civilians are killed than the lowest number over all, the others are not known, and the civilians are not counted",
    of: (line) => (line["killed low"] !== "" && Number(line["killed civilians"]) > Number(line["killed low"]) ? ["killed civilians"] : []),
  },
  {
    why: "what names no source is the data set's own",
    of: (line) => (line["source"] === "" ? ["source"] : []),
  },
  {
    why: "a governorate that is not stated is looked up by the point",
    of: (line) => (line["governorate"] === "" && line["latitude"] !== "" ? ["governorate", "governorate code"] : []),
  },
  {
    why: "a point of an area is left out",
    of: (line) => (isArea(line) ? ["latitude", "longitude"] : []),
  },
  {
    why: "a place without coordinates is known to its governorate at best",
    of: (line) => (line["latitude"] === "" ? ["precision"] : []),
  },
];

function isArea(line: Line): boolean {
  return ["governorate", "country", "unknown"].includes(line["precision"] ?? "");
}

function exceptions(line: Line): readonly Column[] {
  return known.flatMap(({ of }) => of(line));
}

function differing(before: Line, after: Line, except: readonly Column[]): readonly string[] {
  return mapped.filter((column) => !except.includes(column) && before[column] !== after[column]).map((column) => `${before["id"]} ${column}: ${before[column]} → ${after[column]}`);
}

async function csvOf(incidents: readonly Incident[], dictionaries: Dictionaries): Promise<readonly Line[]> {
  return linesOf(fileOf(csv, await exportedOf(incidents, dictionaries), anExportContext({ dictionaries })));
}

/** The lines as a file that is brought in with everything guessed, and goes out again. */
async function csvAgain(lines: readonly Line[]): Promise<readonly Line[]> {
  const again = await importedFile(texts.get(lines) ?? "");
  expect(again.report).toMatchObject({ importer: "mapped", counts: { refused: 0, setAside: 0 } });
  return csvOf(incidentsOf(again), again.dataset.table.dictionaries);
}

const texts = new WeakMap<readonly Line[], string>();

function linesOf(text: string): readonly Line[] {
  const records: string[][] = [];
  const reader = delimitedReader(",", { record: (cells) => void records.push(cells), broken: () => expect.unreachable(), remark: () => expect.unreachable() });
  reader.push(text);
  reader.end();
  const [names = [], ...rows] = records.slice(records.findIndex(([cell = ""]) => cell === "id"));
  const lines = rows.map((row): Line => Object.fromEntries(names.map((name, column) => [name, row[column] ?? ""])));
  texts.set(lines, text);
  return lines;
}

function byId(incidents: readonly Incident[]): readonly Incident[] {
  return incidents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
