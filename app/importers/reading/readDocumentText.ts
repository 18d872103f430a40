import type { Dictionaries } from "../../domain/dictionaries";
import type { Incident } from "../../domain/incident";
import type { Issue } from "../../domain/issue";
import type { DatasetDescription, DocumentImporter, ImportContext } from "../importer";
import { documentReading, type DocumentReading } from "./documentReading";
import { entryIssue } from "./issuePlace";
import type { RecordSink } from "./recordSink";

/** A whole text after reading. Every incident in it has passed; every one that has not is explained by the issues. */
export interface ReadDocument {
  /** Null where the text is no data set of this format, or does not describe itself. */
  readonly dataset: DatasetDescription | null;
  readonly dictionaries: Dictionaries;
  /** In the text's order. `related` and `scope` may name an incident that was itself refused. */
  readonly incidents: readonly Incident[];
  readonly issues: readonly Issue[];
  readonly counts: { readonly read: number; readonly accepted: number; readonly setAside: number; readonly refused: number };
}

/** Reads a text that is at hand as a whole, and small: every incident is kept. Never throws. */
export function readDocumentText(importer: DocumentImporter, text: string, file: string, context: ImportContext): ReadDocument {
  const incidents: Incident[] = [];
  const issues: Issue[] = [];
  let [setAside, refused] = [0, 0];
  const reading = readWholeText(importer, text, context, {
    issue: (issue) => issues.push(entryIssue(issue, file, importer.list)),
    accept: (incident) => incidents.push(incident),
    setAside: () => (setAside += 1),
    refuse: () => (refused += 1),
  });
  return {
    dataset: reading.description(),
    dictionaries: reading.dictionaries(),
    incidents,
    issues,
    counts: { read: incidents.length + setAside + refused, accepted: incidents.length, setAside, refused },
  };
}

/** Reads a text that is at hand as a whole into a sink. Never throws. */
export function readWholeText(importer: DocumentImporter, text: string, context: ImportContext, sink: RecordSink): DocumentReading {
  const reading = documentReading(importer, context, sink);
  for (const pieces of [reading.outline, reading.entries]) {
    pieces.push(text);
    pieces.end();
  }
  return reading;
}
