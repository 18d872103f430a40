import type { Issue } from "../domain/issue";
import { readAtlasText } from "../importers/atlas/readAtlasText";
import type { DatasetDescription } from "../importers/importer";
import { buildTable } from "../table/buildTable";
import type { IncidentTable } from "../table/table";
import { DatasetError } from "./catalogue";

/** A data set that has been read: its incidents as a table, and what was wrong with the rest. */
export interface Dataset {
  readonly description: DatasetDescription;
  readonly table: IncidentTable;
  readonly issues: readonly Issue[];
}

/** Reads a text in the atlas's own format. Throws `DatasetError` where it is none; a broken incident is an issue. */
export function readDataset(text: string, file: string): Dataset {
  const { dataset, dictionaries, incidents, issues } = readAtlasText(text, file);
  if (!dataset) throw new DatasetError(`${file} cannot be read: ${issues.map(inShort).join("; ")}`);
  return { description: dataset, table: buildTable(incidents, dictionaries), issues };
}

/** An issue in one line, for the message of an error. */
export function inShort({ pointer, code, found, allowed }: Pick<Issue, "pointer" | "code" | "found" | "allowed">): string {
  return `${pointer || "/"} ${code}, found ${found}${allowed && `, allowed ${allowed}`}`;
}
