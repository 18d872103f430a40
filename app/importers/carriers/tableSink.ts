import type { IssueCode } from "../../domain/issue";

/** Takes the records of a table one by one, the names of the columns among them. */
export interface TableSink {
  /** `number`: from 1, blank lines not counted. The cells are the sink's to keep. */
  record(cells: string[], number: number): void;
  /** A record that cannot be read; `text` is what there is of it, shortened to 64 kB. */
  broken(code: IssueCode, text: string, number: number): void;
  /** Something about the record that comes next, which is read all the same. */
  remark(code: IssueCode, found: string, number: number): void;
}
