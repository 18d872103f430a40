import type { Authority } from "../../domain/authority";
import { groupBy } from "../../domain/grouping";
import type { Publisher } from "../../domain/source";
import type { QuestionKind } from "../engine";

export interface BasisAnswer {
  readonly incidents: number;
  readonly claims: number;
  /** Different pages. */
  readonly pages: number;
  /** Whose figures they are, in the data set's own order; those without a claim are left out. */
  readonly authorities: readonly AuthorityBasis[];
  /** Whose pages they stand on, in the data set's own order. */
  readonly publishers: readonly { readonly publisher: Publisher; readonly pages: number }[];
}

export interface AuthorityBasis {
  readonly authority: Authority;
  readonly claims: number;
  /** In how many incidents. */
  readonly incidents: number;
}

/** What the whole data set rests on, whatever is in view and whatever was known when: it is asked where the data set itself is described. */
export const basis: QuestionKind<null, BasisAnswer> = {
  id: "basis",
  answer({ all, table: { dictionaries } }) {
    const claims = all.flatMap(({ row, whole }) => whole.claims.map(({ authority }) => ({ authority, row })));
    const pages = new Map(all.flatMap(({ whole }) => whole.sources.filter(({ url }) => url !== "").map(({ url, publisher }) => [url, publisher] as const)));
    const byAuthority = groupBy(claims, ({ authority }) => authority);
    const byPublisher = groupBy(pages.values(), (publisher) => publisher);
    return {
      incidents: all.length,
      claims: claims.length,
      pages: pages.size,
      authorities: dictionaries.authorities.flatMap((authority) => {
        const own = byAuthority.get(authority.id) ?? [];
        return own.length > 0 ? [{ authority, claims: own.length, incidents: new Set(own.map(({ row }) => row)).size }] : [];
      }),
      publishers: dictionaries.publishers.flatMap((publisher) => {
        const own = byPublisher.get(publisher.id)?.length ?? 0;
        return own > 0 ? [{ publisher, pages: own }] : [];
      }),
    };
  },
};
