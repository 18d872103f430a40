/** Everything that can be wrong with, or worth remarking in, what was read. Each has its words in `importers/issueWords.ts`. */
export const issueCodes = [
  // Documents, and the shape of a record.
  "not-json", "prototype-key", "unknown-field", "missing-field", "wrong-type", "not-allowed", "impossible-day",
  "end-before-start", "out-of-range", "unsafe-address", "unknown-reference", "repeated-id", "id-differs-from-file",
  "count-without-number", "number-without-count", "ends-out-of-order", "half-a-coordinate", "outside-area",
  "country-differs-from-governorate", "undated-with-day", "empty-file",
  // Files and tables.
  "unknown-format", "undecodable", "cut-off", "unterminated-quote", "stray-quote", "too-few-cells", "too-many-cells", "too-many-columns",
  "cell-too-long", "unnamed-column", "repeated-column", "missing-column", "tag-row", "no-rows", "not-a-workbook", "unpacks-too-large",
  "cell-error", "not-a-point",
  // Cells.
  "not-a-number", "negative-count", "fraction-of-a-person", "count-in-words", "code-for-unknown", "casualties-unknown", "coded-not-counted",
  "sum-differs", "not-a-day", "ambiguous-day", "vague-day", "unknown-word",
  // Places.
  "missing-coordinates", "impossible-coordinates", "swapped-coordinates", "unknown-governorate", "governorate-by-point",
  "governorate-differs-from-point", "vague-place",
  // Records beside each other.
  "repeated-row",
] as const;
export type IssueCode = (typeof issueCodes)[number];

/** `refused` keeps the incident out as broken, `set-aside` as none of Syria and Iraq; `remarked` lets it in. */
export const severities = ["refused", "set-aside", "remarked"] as const;
export type Severity = (typeof severities)[number];

/** What was found where; a sentence is made of it only when it is shown. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** File or data set. */
  readonly file: string;
  /**
   * JSON pointer (RFC 6901) into the file, e.g. `/incidents/0/claims/3/count`. A table is read as a list of its records, the names of
   * the columns among them: `/records/12/fatalities` is the cell of that column in the twelfth.
   */
  readonly pointer: string;
  /** What was found, shortened, as text. */
  readonly found: string;
  /** What is allowed, or what was made of it, as text; empty where there is nothing to say. */
  readonly allowed: string;
}

/** An issue of a file while its records are read: before anybody asks which file that is. */
export interface FoundIssue extends Omit<Issue, "file" | "pointer"> {
  /** Number of the record in its list, from 1; 0 where it is about the file. */
  readonly record: number;
  /** Name of the column, or JSON pointer below the record. */
  readonly field: string;
}
