import type { SideOrAll } from "../../counting/rule";
import { countsFrom } from "../../counting/stated";
import { outcomes, type Claim, type Outcome } from "../../domain/claim";
import { groupBy } from "../../domain/grouping";
import type { SourceId } from "../../domain/identifiers";
import { sides } from "../../domain/party";
import type { Names } from "../parts/useNames";

export const claimOrders = ["side", "newest", "source"] as const;
export type ClaimOrder = (typeof claimOrders)[number];

/** Rows in some order, or the matrix. */
export const claimViews = [...claimOrders, "ledger"] as const;
export type ClaimView = (typeof claimViews)[number];

/** Claims that stand together in the table. */
export type ClaimGroup =
  | { readonly by: "side"; readonly key: string; readonly outcome: Outcome; readonly side: SideOrAll; readonly claims: readonly Claim[] }
  | { readonly by: "source"; readonly key: string; readonly source: SourceId; readonly claims: readonly Claim[] }
  | { readonly by: "newest"; readonly key: string; readonly claims: readonly Claim[] };

/** The claims in the order that the reader chose; each is in one group. */
export function claimGroups(claims: readonly Claim[], order: ClaimOrder, names: Pick<Names, "sideOrAll">): readonly ClaimGroup[] {
  const newest = claims.toSorted(newestFirst);
  switch (order) {
    case "side":
      return bySide(newest, names);
    case "source":
      return [...groupBy(newest, ({ source }) => source)].map(([source, own]) => ({ by: "source", key: source, source, claims: own }));
    case "newest":
      return newest.length === 0 ? [] : [{ by: "newest", key: "newest", claims: newest }];
  }
}

/** Outcomes and sides in their usual order, figures over all sides last; within a group one authority after the other. */
function bySide(newest: readonly Claim[], { sideOrAll }: Pick<Names, "sideOrAll">): readonly ClaimGroup[] {
  return outcomes.flatMap((outcome) =>
    [...sides, "all" as const].flatMap((side) => {
      const own = newest.filter((claim) => claim.outcome === outcome && sideOrAll(claim.party) === side);
      if (own.length === 0) return [];
      const claims = [...groupBy(own, ({ authority }) => authority).values()].flat();
      return [{ by: "side", key: `${side} ${outcome}`, outcome, side, claims } as const];
    }),
  );
}

/** By the day from which they count; undated ones last. */
function newestFirst(a: Claim, b: Claim): number {
  return (b.reported ?? NEVER) - (a.reported ?? NEVER) || (countsFrom(b) ?? NEVER) - (countsFrom(a) ?? NEVER);
}

const NEVER = Number.MIN_SAFE_INTEGER;
