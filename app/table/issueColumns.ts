import type { FoundIssue, Issue, IssueCode, Severity } from "../domain/issue";
import { pointerTo } from "../domain/pointer";
import { statedWordAt, type CodeColumn } from "./codes";
import { textAt, type TextPool } from "./textPool";

/** What was wrong with a file, as columns, one row an issue, in the order in which it was found: there may be one for each of a million records. */
export interface IssueColumns {
  readonly count: number;
  readonly code: CodeColumn<IssueCode>;
  readonly severity: CodeColumn<Severity>;
  /** Number of the record in its list, from 1; 0 where it is about the file. */
  readonly record: Uint32Array;
  /** Name of the column, or JSON pointer below the record. */
  readonly field: TextPool;
  readonly found: TextPool;
  /** What is allowed, or what was made of it. */
  readonly allowed: TextPool;
}

/** The issue of a row. */
export function foundIssueAt(columns: IssueColumns, row: number): FoundIssue {
  return {
    code: statedWordAt(columns.code, row),
    severity: statedWordAt(columns.severity, row),
    record: columns.record[row] ?? 0,
    field: textAt(columns.field, row),
    found: textAt(columns.found, row),
    allowed: textAt(columns.allowed, row),
  };
}

/** The issue of a row, in its file. */
export function issueAt(columns: IssueColumns, row: number, file: string): Issue {
  const { record, field, ...issue } = foundIssueAt(columns, row);
  return { ...issue, file, pointer: pointerOf(record, field) };
}

/** `/records/12/fatalities`; a field that begins with a slash is a pointer already. */
function pointerOf(record: number, field: string): string {
  const below = field === "" || field.startsWith("/") ? field : pointerTo([field]);
  return record === 0 ? below : `${pointerTo(["records", record])}${below}`;
}
