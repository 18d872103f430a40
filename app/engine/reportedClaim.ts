import { countsFrom } from "../counting/stated";
import type { Claim } from "../domain/claim";
import type { Day, Period } from "../domain/day";
import type { IncidentId } from "../domain/identifiers";
import type { DayPrecision } from "../domain/incident";
import type { Source } from "../domain/source";
import type { CountedIncident } from "./countedIncident";
import { knownSpan, wasKnown } from "./knownBy";

/** A claim with the incident that it is about and the page that it stands on. */
export interface ReportedClaim {
  readonly incident: ClaimedIncident;
  readonly claim: Claim;
  readonly source: Source | undefined;
}

/** Its days as known by the as-of day. */
export interface ClaimedIncident extends Period {
  readonly id: IncidentId;
  readonly title: string;
  readonly dayPrecision: DayPrecision;
}

export function claimedIncident({ incident }: CountedIncident, asOf: Day | null): ClaimedIncident {
  return { id: incident.id, title: incident.title, ...knownSpan(incident, asOf), dayPrecision: incident.dayPrecision };
}

/** Those of an incident's claims that are wanted and were known by the as-of day, in the record's order. */
export function reportedClaims(counted: CountedIncident, asOf: Day | null, isWanted: (claim: Claim) => boolean): readonly ReportedClaim[] {
  const { claims, sources } = counted.incident;
  return claims
    .filter((claim) => isWanted(claim) && wasKnown(countsFrom(claim), asOf))
    .map((claim) => ({ incident: claimedIncident(counted, asOf), claim, source: sources.find(({ id }) => id === claim.source) }));
}
