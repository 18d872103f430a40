import type { Claim } from "../domain/claim";
import type { Day } from "../domain/day";
import type { Incident } from "../domain/incident";
import { statedWordAt, wordColumn } from "./codes";
import { listColumns, together, type ColumnBuilder } from "./columnBuilder";
import { flagColumn, numberColumn } from "./numberColumn";
import { NOT_STATED, type ClaimColumns } from "./table";

/** The claims of each row, one after the other. */
export function claimColumns(): ColumnBuilder<Incident, ClaimColumns> {
  return listColumns(({ claims }) => claims, together<Claim, Omit<ClaimColumns, "offsets">>({
    authority: wordColumn(({ authority }) => authority),
    party: wordColumn(({ party }) => party),
    outcome: wordColumn(({ outcome }) => outcome),
    bound: wordColumn(({ bound }) => bound),
    reportedPrecision: wordColumn(({ reportedPrecision }) => reportedPrecision),
    reported: numberColumn(({ reported }) => reported),
    count: numberColumn(({ count }) => count),
    low: numberColumn(({ low }) => low),
    high: numberColumn(({ high }) => high),
    counted: flagColumn(({ notCounted }) => notCounted === null),
  }));
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
