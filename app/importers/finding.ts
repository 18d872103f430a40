import type { IssueCode } from "../domain/issue";
import type { RecordReport } from "./importer";
import { pointerTo, type Step } from "../domain/pointer";

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

/** Keeps a record out for all that is wrong with it, below `base`. */
export function refuseAll(findings: readonly Finding[], report: RecordReport, base: readonly Step[] = []): null {
  for (const { code, at, found, allowed } of findings) report.refuse(code, pointerTo([...base, ...at]), found, allowed);
  return null;
}
