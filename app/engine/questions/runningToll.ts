import { runningToll as tollOf, type RunningToll } from "../../counting/runningToll";
import { sidesOf } from "../../counting/sidesOf";
import { countsFrom } from "../../counting/stated";
import { outcomes, type Outcome } from "../../domain/claim";
import type { AuthorityId, ClaimId } from "../../domain/identifiers";
import type { QuestionKind } from "../engine";
import { wasKnown } from "../knownBy";
import { authorityNames, type AuthorityName } from "./authorityNames";
import { aboutIncident, type AboutIncident, type IncidentAsked } from "./aboutIncident";

export type { TollLine, TollOfSide, TollPoint } from "../../counting/runningToll";
export type { SideOrAll } from "../../counting/rule";

export interface RunningTollAnswer extends RunningToll {
  readonly about: AboutIncident;
  readonly outcome: Outcome;
  /** Outcomes of which some claim gives a number that counts, whatever the rule. */
  readonly outcomes: readonly Outcome[];
  readonly authorities: ReadonlyMap<AuthorityId, AuthorityName>;
  /** Addresses of the pages that the claims of the lines stand on. */
  readonly pages: ReadonlyMap<ClaimId, string>;
}

/** What each authority said of an incident's dead, or of another outcome, as days went by; null where there is none of that id. */
export const runningToll: QuestionKind<IncidentAsked, RunningTollAnswer | null> = {
  id: "running-toll",
  answer(selection, { id, outcome }) {
    const { all, table, asOf } = selection;
    const counted = all.find(({ incident }) => incident.id === id);
    if (!counted) return null;
    const claims = counted.incident.claims.filter((claim) => wasKnown(countsFrom(claim), asOf));
    const toll = tollOf(claims, outcome, sidesOf(table.dictionaries));
    const drawn = new Set(toll.sides.flatMap(({ lines }) => lines.flatMap(({ points }) => points.flatMap((point) => point.claims))));
    const authorities = new Set([...claims.filter((claim) => drawn.has(claim.id)), ...toll.undated].map(({ authority }) => authority));
    return {
      ...toll,
      about: aboutIncident(counted, selection),
      outcome,
      outcomes: outcomes.filter((each) => counted.tally(each).isStated),
      authorities: authorityNames(table.dictionaries.authorities, authorities),
      pages: new Map(claims.flatMap((claim) => {
        const page = counted.incident.sources.find((source) => source.id === claim.source)?.url;
        return drawn.has(claim.id) && page !== undefined && page !== "" ? [[claim.id, page] as const] : [];
      })),
    };
  },
};
