import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CatalogueEntry } from "../app/datasets/catalogue";
import { isoDay } from "../app/domain/day";
import type { Issue } from "../app/domain/issue";
import { contentVersion } from "../scripts/content-version.mjs";
import { readAtlasText } from "../app/importers/atlas/readAtlasText";
import type { DatasetDescription } from "../app/importers/importer";
import type { ReadDocument } from "../app/importers/reading/readDocumentText";
import { shortened } from "../app/importers/shortened";

/** The shipped records as one document, and what the importer made of it. */
export interface ShippedDataset {
  /** The document's text, as it is served. */
  readonly text: string;
  readonly imported: ReadDocument;
  readonly dataset: DatasetDescription;
}

/** One data set on offer, as `datasets/index.json` lists it. `file` is relative to that list. */
export type DatasetListing = Omit<CatalogueEntry, "date"> & {
  /** ISO day of its release. */
  readonly date: string;
};

/**
 * Reads `records/` and `reference/` below `folder` and puts them through the importer like anybody's file. Throws an Error with a
 * line for every issue, `data/records/<file>.json#/pointer: found …; allowed … (code)`.
 */
export function shippedDataset(folder: string = fileURLToPath(new URL("./", import.meta.url))): ShippedDataset {
  const records = readdirSync(join(folder, "records")).filter((name) => name.endsWith(".json")).toSorted()
    .map((name) => readFile(folder, `records/${name}`));
  const references = referenceNames.map((name) => readFile(folder, `reference/${name}.json`));
  const text = JSON.stringify(documentOf(records, references));
  const imported = readAtlasText(text, "data");
  const issues = [
    ...[...references, ...records].flatMap(({ issue }) => (issue ? [issue] : [])),
    ...records.flatMap(idDiffersFromFile),
    ...imported.issues.map((issue) => placeInFile(issue, records)),
  ];
  if (issues.length > 0 || !imported.dataset) throw new Error([`${issues.length} issues in the shipped records`, ...issues.map(lineOf)].join("\n"));
  return { text, imported, dataset: imported.dataset };
}

/** What the list of data sets says about the shipped one. */
export function listingOf({ dataset, imported, text }: ShippedDataset): DatasetListing {
  const { id, title, licence, citation, date } = dataset;
  return { id, title, file: `${id}.json`, licence, citation, rows: imported.counts.accepted, date: isoDay(date), version: contentVersion(text) };
}

const referenceNames = ["parties", "authorities", "publishers", "facilities"] as const;

interface DataFile {
  /** From the top of the project, with `/`. */
  readonly file: string;
  /** Null where the text is not JSON. */
  readonly value: unknown;
  readonly issue: Issue | null;
}

function readFile(folder: string, name: string): DataFile {
  const file = `data/${name}`;
  const text = readFileSync(join(folder, name), "utf8");
  try {
    return { file, value: JSON.parse(text), issue: null };
  } catch (error) {
    const allowed = `a JSON document; ${error instanceof Error ? error.message : ""}`;
    return { file, value: null, issue: { code: "not-json", severity: "refused", file, pointer: "", found: shortened(text), allowed } };
  }
}

function documentOf(records: readonly DataFile[], references: readonly DataFile[]) {
  const incidents = records.map(({ value }) => value);
  const date = newestDay(JSON.stringify(incidents));
  return {
    format: "incident-atlas",
    version: 1,
    id: "atlas",
    title: "Incident Atlas: curated sample",
    licence: "Facts and figures from the pages named with each claim; texts and selection CC BY 4.0, Incident Atlas contributors",
    citation: `Incident Atlas, curated sample of ${incidents.length} incidents in Syria and Iraq, state of ${date}`,
    date,
    sample: "curated",
    ...Object.fromEntries(referenceNames.map((name, index) => [name, references[index]?.value])),
    incidents,
  };
}

/** The newest day on which anything was published or said, so that the same records always make the same document. */
function newestDay(json: string): string {
  const days = Array.from(json.matchAll(/"(?:reported|date)":"(\d{4}-\d{2}-\d{2})"/g), ([, day]) => day ?? "");
  return days.reduce((newest, day) => (day > newest ? day : newest), "");
}

function idDiffersFromFile({ file, value }: DataFile): readonly Issue[] {
  const expected = basename(file, ".json");
  const id: unknown = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  if (typeof id !== "string" || id === expected) return [];
  return [{ code: "id-differs-from-file", severity: "refused", file, pointer: "/id", found: shortened(id), allowed: expected }];
}

/** Turns a place in the document into the place in the record's or the reference's own file. */
function placeInFile(issue: Issue, records: readonly DataFile[]): Issue {
  const [, list = "", index = "", ...rest] = issue.pointer.split("/");
  const record = list === "incidents" ? records[Number(index)] : undefined;
  if (record) return { ...issue, file: record.file, pointer: rest.map((step) => `/${step}`).join("") };
  const known = referenceNames.some((name) => name === list);
  return known ? { ...issue, file: `data/reference/${list}.json`, pointer: issue.pointer.slice(list.length + 1) } : issue;
}

function lineOf({ file, pointer, found, allowed, code }: Issue): string {
  return `${file}#${pointer}: found ${found || "nothing"}; allowed ${allowed || "nothing"} (${code})`;
}
