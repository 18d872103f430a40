import type { Claim } from "../domain/claim";
import type { AuthorityId, ClaimId, PartyId, SourceId } from "../domain/identifiers";
import { aDay } from "./aDay";

/** A claim in plain words: ids as texts, days as ISO texts. */
export interface ClaimOptions extends Partial<Omit<Claim, "id" | "authority" | "source" | "party" | "reported">> {
  readonly id?: string;
  readonly authority?: string;
  readonly source?: string;
  readonly party?: string;
  /** Null makes an undated claim. */
  readonly reported?: string | null;
}

/** One soldier killed, said by the army on 21 January 2022, unless told otherwise. `count: null` alone is "unknown". */
export function aClaim(options: ClaimOptions = {}): Claim {
  const { id = "c1", authority = "army", source = "s1", party = "soldiers", reported = "2022-01-21", count = 1, low = null, ...rest } = options;
  return {
    speaker: null,
    outcome: "killed",
    count,
    low,
    high: null,
    bound: count === null && low === null ? "unknown" : "exact",
    reportedPrecision: reported === null ? "undated" : "day",
    remark: null,
    scope: null,
    notCounted: null,
    ...rest,
    id: id as ClaimId,
    authority: authority as AuthorityId,
    source: source as SourceId,
    party: party as PartyId,
    reported: reported === null ? null : aDay(reported),
  };
}
