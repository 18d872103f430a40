import type { Claim } from "../domain/claim";
import type { Day } from "../domain/day";
import { codeColumn, offsetsOf, statedWordAt } from "./codes";
import { NOT_STATED, type ClaimColumns } from "./table";

/** The claims of each row, one after the other. */
export function claimColumns(byRow: readonly (readonly Claim[])[]): ClaimColumns {
  const claims = byRow.flat();
  const words = <Word extends string>(read: (claim: Claim) => Word) => codeColumn(claims.map(read));
  const numbers = (read: (claim: Claim) => number | null) => Int32Array.from(claims, (claim) => read(claim) ?? NOT_STATED);
  return {
    offsets: offsetsOf(byRow),
    authority: words(({ authority }) => authority),
    party: words(({ party }) => party),
    outcome: words(({ outcome }) => outcome),
    bound: words(({ bound }) => bound),
    reportedPrecision: words(({ reportedPrecision }) => reportedPrecision),
    reported: numbers(({ reported }) => reported),
    count: numbers(({ count }) => count),
    low: numbers(({ low }) => low),
    high: numbers(({ high }) => high),
    counted: Uint8Array.from(claims, ({ notCounted }) => Number(notCounted === null)),
  };
}

/** The part of a claim that filters and rules read. */
export type CountedPart = Omit<Claim, "id" | "speaker" | "source" | "remark" | "scope" | "notCounted">;

/** The claim at a position in the claim columns. */
export function countedPartAt(columns: ClaimColumns, position: number): CountedPart {
  return {
    authority: statedWordAt(columns.authority, position),
    party: statedWordAt(columns.party, position),
    outcome: statedWordAt(columns.outcome, position),
    bound: statedWordAt(columns.bound, position),
    reportedPrecision: statedWordAt(columns.reportedPrecision, position),
    reported: numberAt(columns.reported, position) as Day | null,
    count: numberAt(columns.count, position),
    low: numberAt(columns.low, position),
    high: numberAt(columns.high, position),
  };
}

/** The number, or null where it is not stated. */
export function numberAt(column: Int32Array, row: number): number | null {
  const value = column[row] ?? NOT_STATED;
  return value === NOT_STATED ? null : value;
}
