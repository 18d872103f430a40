import { createHash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sidesOf } from "../../../app/counting/sidesOf";
import { parseDay, type Day } from "../../../app/domain/day";
import type { DatasetDescription } from "../../../app/importers/importer";
import { writeColumnFile } from "../../../app/table/columnFile";
import { tableBuilder } from "../../../app/table/tableBuilder";
import { syntheticDictionaries } from "../synthetic/dictionaries";
import { syntheticIncidents } from "../synthetic/incidents";
import { countedRowsBuilder, encodeRows } from "./countedRows";

/** Files of one size, kept between runs; they are made-up and never shipped. */
export interface DatasetFiles {
  /** As the page names it. */
  readonly id: string;
  readonly rows: number;
  /** Paths: the data set as our page reads it, and the columns for its peers. */
  readonly columns: string;
  readonly counted: string;
}

/** What `datasets/index.json` says of such a data set. */
export interface DatasetListing extends Omit<DatasetDescription, "date" | "sample"> {
  readonly file: string;
  readonly rows: number;
  readonly date: string;
}

/** What of the program decides what stands in the files, from the top of the project. */
const sources = ["tests/bench/synthetic", "tests/bench/rows", "app/table", "app/counting", "app/domain", "app/testing/seededRandom.ts", "data/gazetteer/governorates.json"];

const date = "2025-01-01";

/** The files of so many incidents, made where they are not there yet from the same seed and the same sources. */
export function datasetFiles(root: string, seed: number, rows: number, say: (line: string) => void): DatasetFiles {
  const folder = join(tmpdir(), "incident-atlas-bench", `${seed}-${hashOf(root)}`);
  const id = `bench-${rows}`;
  const files = { id, rows, columns: join(folder, `${id}.columns`), counted: join(folder, `${id}.rows`) };
  if (existsSync(files.columns) && existsSync(files.counted)) return files;
  mkdirSync(folder, { recursive: true });
  const begun = performance.now();
  const table = tableBuilder();
  const counted = countedRowsBuilder(rows, sidesOf(syntheticDictionaries));
  for (const incident of syntheticIncidents(seed, rows)) {
    table.add(incident);
    counted.add(incident);
  }
  write(files.counted, encodeRows(counted.finish()));
  write(files.columns, writeColumnFile({ table: table.finish(syntheticDictionaries) }, descriptionOf(rows)));
  say(`Made ${rows.toLocaleString("en")} incidents in ${Math.round((performance.now() - begun) / 1000)} s, ${Math.round(statSync(files.columns).size / 1e6)} MB.`);
  return files;
}

/** The entry of a data set in the list of those that the page offers. */
export function listingOf({ rows, id }: DatasetFiles): DatasetListing {
  const { title, licence, citation } = descriptionOf(rows);
  return { id, title, licence, citation, file: `${id}.columns`, rows, date };
}

function descriptionOf(rows: number): DatasetDescription {
  const title = `${rows.toLocaleString("en")} made-up incidents`;
  return { id: `bench-${rows}`, title, licence: "CC0 1.0", citation: title, date: parseDay(date) as Day, sample: "census" };
}

/** By way of a second name, so that a file that is there is whole; in parts, since a system writes two gigabytes at most. */
function write(path: string, bytes: Uint8Array): void {
  const file = openSync(`${path}.part`, "w");
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, Math.min(PART, bytes.length - at));
  closeSync(file);
  renameSync(`${path}.part`, path);
}

const PART = 2 ** 30;

function hashOf(root: string): string {
  const hash = createHash("sha256");
  for (const path of sources.flatMap((source) => filesBelow(join(root, source))).toSorted()) hash.update(readFileSync(path));
  return hash.digest("hex").slice(0, 12);
}

function filesBelow(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts")).map((name) => join(path, name));
}
