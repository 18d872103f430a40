import type { IssueCode, Severity } from "../domain/issue";
import type { CodeColumn } from "./codes";
import type { TextPool } from "./textPool";

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
