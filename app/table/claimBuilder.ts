import { isScoped, type Claim } from "../domain/claim";
import type { Incident } from "../domain/incident";
import { listColumns, together, type ColumnBuilder } from "./columnBuilder";
import { levelColumn, numberColumn } from "./numberColumn";
import { COUNTS, COUNTS_SCOPED, SHOWN_ONLY, type ClaimColumns } from "./table";
import { wordColumn } from "./wordColumn";

/** The claims of each row, one after the other. */
export function claimBuilder(): ColumnBuilder<Incident, ClaimColumns> {
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
    counted: levelColumn((claim) => (claim.notCounted !== null ? SHOWN_ONLY : isScoped(claim) ? COUNTS_SCOPED : COUNTS)),
  }));
}
