import { addIncident, reportsOf, type AuthorityReports, type RunningReports } from "../authorityReports";
import type { QuestionKind } from "../engine";

export type { AuthorityReports };

export interface AuthoritiesAnswer {
  /** Those with a claim on an incident in view, in the data set's own order. */
  readonly authorities: readonly AuthorityReports[];
  /** Incidents in view. */
  readonly incidents: number;
}

/** Who reports what of the incidents in view, how often before others, and how far from them. The rule has no part in it. */
export const authorities: QuestionKind<null, AuthoritiesAnswer> = {
  id: "authorities",
  answer({ inView, table, asOf }) {
    const reports: RunningReports = new Map();
    for (const counted of inView) addIncident(reports, counted, asOf);
    return { authorities: reportsOf(reports, table.dictionaries.authorities), incidents: inView.length };
  },
};
