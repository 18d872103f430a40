import type { IssueCode } from "../domain/issue";

/** Thrown where a file cannot be read as a whole. */
export class ImportFailure extends Error {
  readonly code: IssueCode;
  /** What was found, shortened, and what would be allowed, as text; may be empty. */
  readonly found: string;
  readonly allowed: string;

  constructor(code: IssueCode, found: string, allowed: string) {
    super(`${code}: found ${found || "nothing"}${allowed && `, allowed ${allowed}`}`);
    this.name = "ImportFailure";
    this.code = code;
    this.found = found;
    this.allowed = allowed;
  }
}
