import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Dictionaries } from "../domain/dictionaries";
import type { Incident } from "../domain/incident";
import type { IssueCode, Severity } from "../domain/issue";
import type { GovernorateMethods, ImportContext, RecordReport, TableImporter, TableLayout } from "../importers/importer";
import type { Mapping } from "../importers/mapped/mapping";
import { aDay } from "./aDay";

export interface RowIssue {
  /** Number of the row, from 1. */
  readonly row: number;
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly field: string;
  readonly found: unknown;
}

export interface RowsRead {
  readonly layout: TableLayout;
  readonly read: number;
  /** In the order of the rows; null where there is none. */
  readonly incidents: readonly (Incident | null)[];
  readonly issues: readonly RowIssue[];
  readonly dictionaries: Dictionaries;
  readonly governorates: GovernorateMethods | undefined;
}

/** Records of a fixture of our own making, `acled/columns-31.csv`. */
export function fixtureRecords(path: string, delimiter = ",", encoding = "utf-8"): readonly string[][] {
  const bytes = readFileSync(join(import.meta.dirname, "../importers/fixtures", path));
  return Papa.parse<string[]>(new TextDecoder(encoding).decode(bytes), { delimiter, skipEmptyLines: true }).data;
}

/** Reads records of a table with an importer; throws where it does not recognise them, or where a row is lost without a word. */
export function readRows(importer: TableImporter, records: readonly string[][], mapping: Mapping | null = null): RowsRead {
  const layout = importer.recognises(records.slice(0, 50));
  if (!layout) throw new Error(`${importer.id} does not recognise the table`);
  const context: ImportContext = { released: aDay("2023-06-01"), title: "Example data", mapping };
  const reader = importer.reader(layout, context);
  const issues: RowIssue[] = [];
  const rows = records.slice(layout.before);
  const incidents = rows.map((cells, i) => {
    const before = issues.length;
    const say = (severity: Severity) => (code: IssueCode, field: string, found: unknown): null => {
      issues.push({ row: i + 1, code, severity, field, found });
      return null;
    };
    const report: RecordReport = { remark: say("remarked"), setAside: say("set-aside"), refuse: say("refused") };
    const incident = reader.read(cells, report);
    const isOut = issues.slice(before).some(({ severity }) => severity !== "remarked");
    if ((incident === null) !== isOut) throw new Error(`row ${i + 1} is lost, or let in and kept out`);
    return incident;
  });
  return { layout, read: rows.length, incidents, issues, dictionaries: reader.dictionaries(), governorates: reader.governorates?.() };
}

/** `3 not-a-day event_date` of each issue that is not a plain remark about it, in order. */
export function issueLines({ issues }: RowsRead): readonly string[] {
  return issues.map(({ row, code, field }) => `${row} ${code} ${field}`);
}
