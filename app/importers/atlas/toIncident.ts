import type { Claim, Scope } from "../../domain/claim";
import type { AuthorityId, ClaimId, FacilityId, IncidentId, PartyId, PublisherId, SourceId } from "../../domain/identifiers";
import type { Incident } from "../../domain/incident";
import type { GivenIncident } from "./shapes/incidentShape";
import { dayOf, dayOrNull } from "./toDay";

type GivenClaim = GivenIncident["claims"][number];

/** An incident that has passed shape and rules, as the program knows it. */
export function toIncident(given: GivenIncident): Incident {
  return {
    ...given,
    id: given.id as IncidentId,
    start: dayOf(given.start),
    end: dayOrNull(given.end),
    facility: given.facility as FacilityId | null,
    attackers: given.attackers as PartyId[],
    targets: given.targets as PartyId[],
    responders: given.responders as PartyId[],
    related: given.related.map(({ id, how }) => ({ id: id as IncidentId, how })),
    sources: given.sources.map(({ id, publisher, date, url }) => ({
      id: id as SourceId, publisher: publisher as PublisherId, date: dayOrNull(date), url,
    })),
    statements: given.statements.map(({ text, authority, source, reported }) => ({
      text, authority: authority as AuthorityId, source: source as SourceId, reported: dayOrNull(reported),
    })),
    claims: given.claims.map(toClaim),
  };
}

function toClaim(given: GivenClaim): Claim {
  return {
    ...given,
    id: given.id as ClaimId,
    authority: given.authority as AuthorityId,
    source: given.source as SourceId,
    party: given.party as PartyId,
    reported: dayOrNull(given.reported),
    count: unsignedZero(given.count),
    low: unsignedZero(given.low),
    high: unsignedZero(given.high),
    scope: given.scope && toScope(given.scope),
  };
}

function toScope({ includes, partOf, otherIncidents, interval, subgroup }: NonNullable<GivenClaim["scope"]>): Scope {
  return {
    ...(includes && { includes: includes as ClaimId[] }),
    ...(partOf && { partOf: partOf as ClaimId }),
    ...(otherIncidents && { otherIncidents: otherIncidents as IncidentId[] }),
    ...(interval && { interval: { from: dayOf(interval[0]), to: dayOf(interval[1]) } }),
    ...(subgroup && { subgroup }),
  };
}

/** JSON can say -0, which would be shown with its sign. */
function unsignedZero(count: number | null): number | null {
  return count === 0 ? 0 : count;
}
