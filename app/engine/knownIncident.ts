import { countsFrom } from "../counting/stated";
import type { Claim, Scope } from "../domain/claim";
import type { Day } from "../domain/day";
import type { ClaimId } from "../domain/identifiers";
import type { Incident } from "../domain/incident";
import { wasKnown } from "./knownBy";

/**
 * What was known of an incident by the as-of day (null: everything): its later end, its summary and note, which were written later, and
 * what was published later are left out. A page that a claim rests on stays with it, whatever its day.
 */
export function knownIncident(incident: Incident, asOf: Day | null): Incident {
  if (asOf === null) return incident;
  const known = incident.claims.filter((claim) => wasKnown(countsFrom(claim), asOf));
  const ids = new Set(known.map(({ id }) => id));
  const claims = known.map((claim) => withoutUnknown(claim, ids));
  const statements = incident.statements.filter(({ reported }) => wasKnown(reported, asOf));
  const used = new Set([...claims, ...statements].map(({ source }) => source));
  return {
    ...incident,
    end: incident.end !== null && incident.end <= asOf ? incident.end : null,
    summary: "",
    note: "",
    sources: incident.sources.filter(({ id, date }) => used.has(id) || wasKnown(date, asOf)),
    statements,
    claims,
  };
}

/** The claim without mention of claims that came later. */
function withoutUnknown(claim: Claim, known: ReadonlySet<ClaimId>): Claim {
  if (!claim.scope) return claim;
  const { includes, partOf, ...rest } = claim.scope;
  const scope: Scope = {
    ...rest,
    ...(includes && { includes: includes.filter((id) => known.has(id)) }),
    ...(partOf !== undefined && known.has(partOf) && { partOf }),
  };
  return { ...claim, scope };
}
