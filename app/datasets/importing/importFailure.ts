import type { IssueCode } from "../../domain/issue";

/** Thrown where a file as a whole cannot be read: what was found, and what is allowed. */
export class ImportFailure extends Error {
  readonly code: IssueCode;
  /** Shortened. */
  readonly found: string;
  readonly allowed: string;

  constructor(code: IssueCode, found: string, allowed: string) {
    super(`${code}: found ${found || "nothing"}; ${allowed}`);
    this.code = code;
    this.found = found;
    this.allowed = allowed;
  }
}
