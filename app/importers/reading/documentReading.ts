import { jsonPieces, type JsonEntry } from "../carriers/jsonPieces";
import { MOST_KEPT } from "../carriers/limits";
import type { DatasetDescription, DocumentImporter, GovernorateMethods, ImportContext } from "../importer";
import type { Dictionaries } from "../../domain/dictionaries";
import { idOf } from "./idOf";
import { recordPassage, recordReports } from "./recordPassage";
import type { RecordSink } from "./recordSink";
import { contentHash } from "./contentHash";

/** A text that comes in pieces, cut anywhere. */
export interface TextPieces {
  push(text: string): void;
  end(): void;
}

/** A document is read twice, so that its entries need not be kept: once around its list, then the entries of the list. */
export interface DocumentReading {
  readonly outline: TextPieces;
  /** After the outline. */
  readonly entries: TextPieces;
  /** After the outline: what the document says of itself; null where it says nothing, or is not in order. */
  description(): DatasetDescription | null;
  /** Whether the document is in order; what is wrong has been reported. */
  isInOrder(): boolean;
  dictionaries(): Dictionaries;
  /** How the governorates were found; null where the format states them by code alone. */
  governorates(): GovernorateMethods | null;
}

/** Characters. */
const HEAD = 200;

export function documentReading(importer: DocumentImporter, context: ImportContext, sink: RecordSink): DocumentReading {
  const reports = recordReports(sink);
  const ids = new Set<string>();
  /** Where the text is no document, this is shown of it. */
  let head = "";
  const around = jsonPieces(importer.list, (entry) => {
    const id = "value" in entry ? idOf(entry.value) : null;
    if (id !== null) ids.add(id);
  });
  let opened: ReturnType<DocumentImporter["open"]> = null;
  const open = (): void => {
    const report = reports.of(0);
    const whole = around.end();
    if (head.trim() === "") report.refuse("empty-file", "", undefined, "a JSON document");
    else if ("error" in whole) report.refuse(whole.isCutOff ? "cut-off" : "not-json", "", head, `a JSON document: ${whole.error}`);
    else opened = importer.open(whole.document, ids, context, report);
  };
  const within = jsonPieces(importer.list, (entry, index) => takeEntry(entry, index + 1));
  let pass: ReturnType<typeof recordPassage<unknown>> | null = null;
  const takeEntry = (entry: JsonEntry, record: number): void => {
    if (!opened) return;
    pass ??= recordPassage(opened.reader, sink);
    if ("value" in entry) {
      pass({ given: entry.value, record, text: () => entry.text.slice(0, MOST_KEPT), content: () => contentHash(entry.text) });
      return;
    }
    reports.of(record).refuse("not-json", "", entry.text, "JSON");
    sink.refuse(record, entry.text);
  };
  return {
    outline: {
      push(text) {
        if (head.length < HEAD) head = (head + text.slice(0, HEAD)).trimStart();
        around.push(text);
      },
      end: open,
    },
    entries: { push: (text) => within.push(text), end: () => void within.end() },
    description: () => opened?.description ?? null,
    isInOrder: () => opened !== null,
    governorates: () => opened?.reader.governorates?.() ?? null,
    dictionaries: () => opened?.reader.dictionaries() ?? { parties: [], authorities: [], publishers: [], facilities: [] },
  };
}
