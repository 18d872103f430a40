import type { Claim } from "../domain/claim";
import { endOfMonth, type Day } from "../domain/day";
import { statedWordAt } from "./codes";
import { NOT_STATED, type ClaimColumns } from "./table";

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

/** The day from which the claim at a position counts: an estimated month from its last day; null for an undated one. */
export function countsFromAt({ reported, reportedPrecision: { dictionary, codes } }: ClaimColumns): (position: number) => Day | null {
  const month = dictionary.indexOf("month");
  return (position) => {
    const day = (reported[position] ?? NOT_STATED) as Day;
    if (day === NOT_STATED) return null;
    return codes[position] === month ? endOfMonth(day) : day;
  };
}

/** The number, or null where it is not stated. */
export function numberAt(column: Int32Array, row: number): number | null {
  const value = column[row] ?? NOT_STATED;
  return value === NOT_STATED ? null : value;
}
