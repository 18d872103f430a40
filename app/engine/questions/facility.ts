import { knownFacility } from "../../counting/knownFacility";
import { countsFrom, numberOf } from "../../counting/stated";
import type { Figure } from "../../domain/casualty";
import type { Facility } from "../../domain/facility";
import type { AuthorityId, PartyId } from "../../domain/identifiers";
import type { Party } from "../../domain/party";
import type { QuestionKind } from "../engine";
import { wasKnown } from "../knownBy";
import { claimedIncident, reportedClaims, type ClaimedIncident, type ReportedClaim } from "../reportedClaim";
import { authorityNames, type AuthorityName } from "./authorityNames";
import { sources, type SourcesAnswer } from "./sources";

export interface FacilityAsked {
  /** Id. */
  readonly facility: string;
}

/** The facility that a figure is about, what happened there, and the pages that it rests on. */
export interface AboutFacility {
  /** Its holders as far as they were known by the as-of day. */
  readonly facility: Facility;
  /** Every one that had begun by the as-of day, by first day. */
  readonly incidents: readonly IncidentThere[];
  readonly sources: SourcesAnswer;
}

export interface FacilityAnswer extends AboutFacility {
  /** Numbers of people held as claimed by the as-of day, by the day from which they count; undated ones last. */
  readonly held: readonly HeldClaim[];
  /** Whose numbers they are, and of whom. */
  readonly authorities: ReadonlyMap<AuthorityId, AuthorityName>;
  readonly parties: ReadonlyMap<PartyId, Party>;
}

export interface IncidentThere extends ClaimedIncident {
  /** False where the filters or the period leave it out. */
  readonly inView: boolean;
}

export interface HeldClaim extends ReportedClaim {
  /** As it was claimed, of whomever it was claimed; null where no number was given. */
  readonly number: Figure | null;
}

/** One prison, camp or barracks, whatever the filters; null where there is none of that id. */
export const facility: QuestionKind<FacilityAsked, FacilityAnswer | null> = {
  id: "facility",
  answer(selection, { facility: id }) {
    const { all, inView, table, asOf } = selection;
    const { facilities, authorities, parties } = table.dictionaries;
    const found = facilities.find((candidate) => candidate.id === id);
    if (!found) return null;
    const there = all.filter(({ incident }) => incident.facility === found.id && wasKnown(incident.start, asOf));
    const held = there.flatMap((counted) => reportedClaims(counted, asOf, ({ outcome }) => outcome === "held"));
    const day = ({ claim }: ReportedClaim) => countsFrom(claim) ?? Infinity;
    return {
      facility: knownFacility(found, asOf),
      incidents: there.map((counted) => ({ ...claimedIncident(counted, asOf), inView: inView.includes(counted) })),
      sources: sources.answer({ ...selection, inView: there }, null),
      held: held.map((reported) => ({ ...reported, number: numberOf(reported.claim) })).toSorted((a, b) => (day(a) === day(b) ? 0 : day(a) - day(b))),
      authorities: authorityNames(authorities, new Set(held.map(({ claim }) => claim.authority))),
      parties: new Map(parties.filter((party) => held.some(({ claim }) => claim.party === party.id)).map((party) => [party.id, party])),
    };
  },
};
