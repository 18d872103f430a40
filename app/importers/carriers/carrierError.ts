import type { IssueCode } from "../../domain/issue";

/** A file cannot be read at all. */
export class CarrierError extends Error {
  readonly code: IssueCode;
  /** What was found, and what would be allowed, as text; may be empty. */
  readonly found: string;
  readonly allowed: string;

  constructor(code: IssueCode, found: string, allowed: string) {
    super(`${code}: ${found}`);
    this.name = "CarrierError";
    this.code = code;
    this.found = found;
    this.allowed = allowed;
  }
}
