import type { Issue } from "../domain/issue";
import type { DatasetDescription } from "../importers/importer";
import { importers } from "../importers/index";
import { buildTable } from "../table/buildTable";
import type { IncidentTable } from "../table/table";
import { DatasetError } from "./catalogue";

/** A data set that has been read: its incidents as a table, and what was wrong with the rest. */
export interface Dataset {
  readonly description: DatasetDescription;
  readonly table: IncidentTable;
  readonly issues: readonly Issue[];
}

/** How much of a text an importer is shown to recognise its format. */
const HEAD = 4_096;

/** Reads a text in any known format. Throws `DatasetError` where no format fits; a broken incident is an issue. */
export function readDataset(text: string, file: string): Dataset {
  const importer = importers.find(({ recognises }) => recognises(text.slice(0, HEAD)));
  if (!importer) throw new DatasetError(`${file} is in no known format (known: ${importers.map(({ id }) => id).join(", ")})`);
  const { dataset, dictionaries, incidents, issues } = importer.read(text, file);
  if (!dataset) throw new DatasetError(`${file} cannot be read: ${issues.map(inShort).join("; ")}`);
  return { description: dataset, table: buildTable(incidents, dictionaries), issues };
}

/** An issue in one line, for the message of an error. */
export function inShort({ pointer, code, found, allowed }: Issue): string {
  return `${pointer || "/"} ${code}, found ${found}${allowed && `, allowed ${allowed}`}`;
}
