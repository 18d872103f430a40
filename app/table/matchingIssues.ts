import type { IssueCode, Severity } from "../domain/issue";
import type { IssueColumns } from "./issueColumns";
import { distinctTexts, type TextPool } from "./textPool";

/** Which issues: those of a code and severity (null: of any) whose record's number, column or value holds the words. */
export interface IssueFilter {
  readonly code: IssueCode | null;
  readonly severity: Severity | null;
  readonly words: string;
}

/** The rows that pass, in their order. Each different text is looked at once, whatever the number of rows that have it. */
export function matchingIssues(columns: IssueColumns, { code, severity, words }: IssueFilter): Uint32Array {
  const wanted = words.trim().toLowerCase();
  const [ofCode, ofSeverity] = [code === null ? -1 : columns.code.dictionary.indexOf(code), severity === null ? -1 : columns.severity.dictionary.indexOf(severity)];
  const rows = new Uint32Array(columns.count);
  if ((code !== null && ofCode < 0) || (severity !== null && ofSeverity < 0)) return rows.subarray(0, 0);
  const pools = wanted === "" ? [] : [columns.field, columns.found, columns.allowed].map((pool) => ({ codes: pool.codes, holds: textsHolding(pool, wanted) }));
  const record = /^\d+$/.test(wanted) ? Number(wanted) : -1;
  let found = 0;
  for (let row = 0; row < columns.count; row += 1) {
    if (ofCode >= 0 && columns.code.codes[row] !== ofCode) continue;
    if (ofSeverity >= 0 && columns.severity.codes[row] !== ofSeverity) continue;
    if (wanted !== "" && columns.record[row] !== record && pools.every(({ codes, holds }) => holds[codes[row] ?? 0] !== 1)) continue;
    rows[found] = row;
    found += 1;
  }
  return rows.subarray(0, found);
}

/** 1 for each text of the pool that holds the words. */
function textsHolding(pool: TextPool, wanted: string): Uint8Array {
  return Uint8Array.from(distinctTexts(pool), (text) => Number(text.toLowerCase().includes(wanted)));
}
