/** Everything that can be wrong with, or worth remarking in, what was read. Each has a message in every language. */
export const issueCodes = [
  "not-json", "prototype-key", "unknown-field", "missing-field", "wrong-type", "not-allowed", "impossible-day",
  "end-before-start", "out-of-range", "unsafe-address", "unknown-reference", "repeated-id", "id-differs-from-file",
  "count-without-number", "number-without-count", "ends-out-of-order", "half-a-coordinate", "outside-area",
  "country-differs-from-governorate", "undated-with-day", "empty-file",
] as const;
export type IssueCode = (typeof issueCodes)[number];

/** What was found where; a sentence is made of it only when it is shown. */
export interface Issue {
  readonly code: IssueCode;
  /** `refused` keeps the incident out; `remarked` lets it in. */
  readonly severity: "refused" | "remarked";
  /** File or data set. */
  readonly file: string;
  /** JSON pointer (RFC 6901) into the file, e.g. `/claims/3/count`. */
  readonly pointer: string;
  /** What was found, shortened, as text. */
  readonly found: string;
  /** What is allowed, as text; empty where nothing can be listed. */
  readonly allowed: string;
}
