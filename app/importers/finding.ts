import type { Issue, IssueCode } from "../domain/issue";
import { pointerTo, type Step } from "./pointer";
import { shortened } from "./shortened";

/** Something wrong within one incident or entry, before it is known where in the file that is. */
export interface Finding {
  readonly code: IssueCode;
  /** Keys and indexes from the incident or entry downwards. */
  readonly at: readonly Step[];
  /** The offending value; undefined where something is missing. */
  readonly found: unknown;
  /** In words; empty where nothing can be listed. */
  readonly allowed: string;
}

/** A finding that keeps its incident out, placed in its file below `base`. */
export function refusedIssue(finding: Finding, file: string, base: readonly Step[]): Issue {
  return {
    code: finding.code,
    severity: "refused",
    file,
    pointer: pointerTo([...base, ...finding.at]),
    found: shortened(finding.found),
    allowed: finding.allowed,
  };
}
