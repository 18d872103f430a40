import type { SideOrAll } from "../../counting/rule";
import { sideTallies, type OutcomeTally } from "../../counting/tally";
import { outcomes, type Claim, type Outcome } from "../../domain/claim";
import { sides } from "../../domain/party";
import type { Names } from "../parts/useNames";

interface Matter {
  readonly outcome: Outcome;
  readonly side: SideOrAll;
}

/** What the claims speak of without a figure under the rule: no number is given, or none counts. That is not 0. */
export function unstatedMatters(claims: readonly Claim[], tallies: readonly OutcomeTally[], { sideOrAll }: Pick<Names, "sideOrAll">): readonly Matter[] {
  const stated = new Set(tallies.flatMap((tally) => sideTallies(tally).map(({ side }) => `${side} ${tally.outcome}`)));
  return outcomes.flatMap((outcome) =>
    [...sides, "all" as const]
      .filter((side) => !stated.has(`${side} ${outcome}`) && claims.some((claim) => claim.outcome === outcome && sideOrAll(claim.party) === side))
      .map((side) => ({ outcome, side })),
  );
}
