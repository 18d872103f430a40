import { knownFacility } from "../../counting/knownFacility";
import { countsFrom } from "../../counting/stated";
import type { Facility } from "../../domain/facility";
import type { QuestionKind } from "../engine";
import { wasKnown } from "../knownBy";
import { claimedIncident, reportedClaims, type ClaimedIncident, type ReportedClaim } from "../reportedClaim";

export interface FacilityAnswer {
  /** Its holders as far as they were known by the as-of day. */
  readonly facility: Facility;
  /** Every one that had begun by the as-of day, by first day. */
  readonly incidents: readonly IncidentThere[];
  /** Numbers of people held as claimed by the as-of day, by the day from which they count; undated ones last. */
  readonly held: readonly ReportedClaim[];
}

export interface IncidentThere extends ClaimedIncident {
  /** False where the filters or the period leave it out. */
  readonly inView: boolean;
}

/** One prison, camp or barracks, whatever the filters; null where there is none of that id. */
export const facility: QuestionKind<{ readonly facility: string }, FacilityAnswer | null> = {
  id: "facility",
  answer({ all, inView, table, asOf }, { facility: id }) {
    const found = table.dictionaries.facilities.find((candidate) => candidate.id === id);
    if (!found) return null;
    const there = all.filter(({ incident }) => incident.facility === found.id && wasKnown(incident.start, asOf));
    const held = there.flatMap((counted) => reportedClaims(counted, asOf, ({ outcome }) => outcome === "held"));
    const day = ({ claim }: ReportedClaim) => countsFrom(claim) ?? Infinity;
    return {
      facility: knownFacility(found, asOf),
      incidents: there.map((counted) => ({ ...claimedIncident(counted, asOf), inView: inView.includes(counted) })),
      held: held.toSorted((a, b) => (day(a) === day(b) ? 0 : day(a) - day(b))),
    };
  },
};
