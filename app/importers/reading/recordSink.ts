import type { Incident } from "../../domain/incident";
import type { IssueCode, Severity } from "../../domain/issue";

/** An issue before it is known which file it is in. */
export interface FoundIssue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Number of the record in its list, from 1; 0 where it is about the file. */
  readonly record: number;
  /** Name of the column, or JSON pointer below the record. */
  readonly field: string;
  /** What was found, shortened. */
  readonly found: string;
  readonly allowed: string;
}

/** Takes what becomes of a file's records, one after the other. */
export interface RecordSink {
  issue(issue: FoundIssue): void;
  /** `content`: a number that differs, as good as always, where the records differ. */
  accept(incident: Incident, record: number, content: number): void;
  setAside(record: number): void;
  /** `text`: the record as it stands in the file. */
  refuse(record: number, text: string): void;
}
