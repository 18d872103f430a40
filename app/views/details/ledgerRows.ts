import { exclude } from "../../counting/differences";
import { figureOf } from "../../counting/stated";
import type { Claim } from "../../domain/claim";
import { groupBy } from "../../domain/grouping";
import type { AuthorityId, ClaimId, PartyId } from "../../domain/identifiers";

/** The claims of one side and outcome as a matrix: parties down, authorities across. */
export interface LedgerMatrix {
  /** Those whose figures count first, then by how often they speak. */
  readonly authorities: readonly AuthorityId[];
  readonly rows: readonly LedgerRow[];
}

export interface LedgerRow {
  readonly party: PartyId;
  /** One for each authority of the matrix; empty where it says nothing. */
  readonly cells: readonly LedgerCell[];
}

export interface LedgerCell {
  readonly authority: AuthorityId;
  /** Those that count first, then as they were given. */
  readonly claims: readonly Claim[];
  /** Whether its figure and another of the row exclude each other. */
  readonly differs: boolean;
}

/** `used`: the claims that the figures are made of. Each claim stands in one cell. */
export function ledgerMatrix(claims: readonly Claim[], used: ReadonlySet<ClaimId>): LedgerMatrix {
  const isUsed = ({ id }: Claim) => used.has(id);
  const authorities = [...groupBy(claims, ({ authority }) => authority)]
    .toSorted(([, a], [, b]) => Number(b.some(isUsed)) - Number(a.some(isUsed)) || b.length - a.length)
    .map(([authority]) => authority);
  const rows = [...groupBy(claims, ({ party }) => party)].map(([party, ofParty]): LedgerRow => {
    const figures = ofParty.filter(isUsed).flatMap((claim) => figureOf(claim) ?? []);
    const cells = authorities.map((authority): LedgerCell => {
      const own = ofParty.filter((claim) => claim.authority === authority);
      const differs = own.filter(isUsed).flatMap((claim) => figureOf(claim) ?? []).some((figure) => figures.some((other) => exclude(figure, other)));
      return { authority, claims: [...own.filter(isUsed), ...own.filter((claim) => !isUsed(claim))], differs };
    });
    return { party, cells };
  });
  return { authorities, rows };
}
