import type { Issue } from "../domain/issue";
import { atlas } from "../importers/atlas/atlas";
import { atlasContext } from "../importers/atlas/readAtlasText";
import type { DatasetDescription } from "../importers/importer";
import { entryIssue } from "../importers/reading/issuePlace";
import { readWholeText } from "../importers/reading/readDocumentText";
import type { RecordSink } from "../importers/reading/recordSink";
import type { IncidentTable } from "../table/table";
import { tableBuilder } from "../table/tableBuilder";
import { DatasetError } from "./catalogue";
import { recordIds } from "./importing/recordIds";

/** A data set that has been read: its incidents as a table, and what was wrong with the rest. */
export interface Dataset {
  readonly description: DatasetDescription;
  readonly table: IncidentTable;
  readonly issues: readonly Issue[];
}

/**
 * Reads a text in the atlas's own format. Throws `DatasetError` where it is none; a broken incident is an issue, and so is one with the id
 * of another, which is kept under an id of its own.
 */
export function readDataset(text: string, file: string): Dataset {
  const issues: Issue[] = [];
  const issue: RecordSink["issue"] = (found) => issues.push(entryIssue(found, file, atlas.list));
  const table = tableBuilder();
  const withOwnId = recordIds("/id", { issue });
  const reading = readWholeText(atlas, text, atlasContext, {
    issue,
    accept: (incident, record, content) => table.add(withOwnId(incident, record, content)),
    setAside: () => undefined,
    refuse: () => undefined,
  });
  const description = reading.description();
  if (!description) throw new DatasetError(`${file} cannot be read: ${issues.map(inShort).join("; ")}`);
  return { description, table: table.finish(reading.dictionaries()), issues };
}

/** An issue in one line, for the message of an error. */
export function inShort({ pointer, code, found, allowed }: Pick<Issue, "pointer" | "code" | "found" | "allowed">): string {
  return `${pointer || "/"} ${code}, found ${found}${allowed && `, allowed ${allowed}`}`;
}
