import type { QuestionKind } from "../engine";
import { reportedClaims, type ReportedClaim } from "../reportedClaim";

export type { ReportedClaim };

export interface AuthorityAsked {
  /** Id. */
  readonly authority: string;
  /** No more claims than that. */
  readonly most: number;
}

export interface AuthorityAnswer {
  /** Of the incidents in view, by their first day. */
  readonly claims: readonly ReportedClaim[];
  /** Of how many. */
  readonly total: number;
}

/** The claims of one authority on the incidents in view. */
export const authority: QuestionKind<AuthorityAsked, AuthorityAnswer> = {
  id: "authority",
  answer({ inView, asOf }, { authority: id, most }) {
    const claims = inView.flatMap((counted) => reportedClaims(counted, asOf, (claim) => claim.authority === id));
    return { claims: claims.slice(0, most), total: claims.length };
  },
};
