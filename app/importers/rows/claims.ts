import type { Claim } from "../../domain/claim";
import type { Day } from "../../domain/day";
import type { AuthorityId, ClaimId, PartyId, PublisherId, SourceId } from "../../domain/identifiers";
import type { Source } from "../../domain/source";
import type { Count } from "../cells/readCount";
import type { RecordReport } from "../importer";

/** The one source of the rows of a data set: its publisher's page, on the day of its release. */
export const onlySource = "s1" as SourceId;

export function sourcesFrom(publisher: string, url: string, date: Day): readonly Source[] {
  return [{ id: onlySource, publisher: publisher as PublisherId, date, url }];
}

/** What the claims of a data set have in common. */
export interface Claimant {
  readonly authority: AuthorityId;
  readonly reported: Day;
}

/** A claim by the data set itself; `numbers` as in a claim. */
export function claimOf(
  { authority, reported }: Claimant, number: number, party: PartyId, outcome: Claim["outcome"],
  numbers: Pick<Claim, "count" | "low" | "high" | "bound">, remark: string | null = null,
): Claim {
  const { count, low, high, bound } = numbers;
  return {
    id: `c${number}` as ClaimId, authority, speaker: null, source: onlySource, reported, reportedPrecision: "day", party, outcome,
    count, low, high, bound, remark, scope: null, notCounted: null,
  };
}

export type Numbers = Pick<Claim, "count" | "low" | "high" | "bound">;

/** The numbers of a claim from a cell: null where the cell says nothing; without a number where it says that none is known. */
export function numbersOf(count: Count): Numbers | null {
  switch (count.kind) {
    case "one":
      return { count: count.count, low: null, high: null, bound: count.bound };
    case "two":
      return { count: null, low: count.low, high: count.high, bound: "exact" };
    case "unknown":
      return count.code === null ? null : UNKNOWN;
    case "wrong":
      return UNKNOWN;
  }
}

/** No number was given. */
export const UNKNOWN: Numbers = { count: null, low: null, high: null, bound: "unknown" };

/** Says what of a cell was not taken as a number. */
export function remarkCount(count: Count, field: string, cell: string, report: RecordReport): void {
  if (count.kind === "one") return;
  if (count.kind !== "two") {
    if (count.code !== null) report.remark(count.code, field, cell, "Number not known.");
  } else if (count.low > count.high) report.remark("ends-out-of-order", field, cell, "Kept as written.");
}
