import type { Incident } from "../../domain/incident";
import type { FoundIssue } from "../../domain/issue";

/** Takes what becomes of a file's records, one after the other. */
export interface RecordSink {
  issue(issue: FoundIssue): void;
  /** `content`: a number that differs, as good as always, where the records differ. */
  accept(incident: Incident, record: number, content: number): void;
  setAside(record: number): void;
  /** `text`: the record as it stands in the file. */
  refuse(record: number, text: string): void;
}
