import { blobSource } from "../datasets/importing/blobSource";
import { guessedChoices } from "../datasets/importing/guessedChoices";
import { importFile, type ImportedFile } from "../datasets/importing/importFile";
import { probeFile } from "../datasets/importing/probeFile";
import type { ByteSource } from "../importers/byteSource";
import { readIncident } from "../table/readIncident";
import { aDay } from "./aDay";

/** A file as it is read with everything guessed, called “Example data” and released on 2023-06-01. */
export async function importedFile(content: string | Uint8Array<ArrayBuffer>, name = "file"): Promise<ImportedFile> {
  return importedSource(blobSource(new Blob([content]), name));
}

export async function importedSource(source: ByteSource): Promise<ImportedFile> {
  const choices = guessedChoices(await probeFile(source), "Example data", aDay("2023-06-01"));
  return importFile(source, choices, () => undefined, new AbortController().signal);
}

/** Its incidents, in the table's order. */
export function incidentsOf({ dataset: { table } }: ImportedFile) {
  return Array.from({ length: table.rows }, (_, row) => readIncident(table, row));
}
