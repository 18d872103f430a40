import { countsFrom } from "../counting/stated";
import type { Claim, Scope } from "../domain/claim";
import type { Day } from "../domain/day";
import type { ClaimId } from "../domain/identifiers";
import type { Incident } from "../domain/incident";
import type { Source } from "../domain/source";
import { knownSpan, wasKnown } from "./knownBy";

/**
 * What was known of an incident by the as-of day (null: everything): its later end, its summary and note, which were written later, what
 * was said later and pages of a later day are left out. A claim of an earlier day that only a later page carries stays, without the page;
 * a page without a day stays where something known rests on it. Title, kind, place and parties are the record's own, which has no days
 * for them.
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
    end: incident.end === null ? null : endOf(incident, asOf),
    summary: "",
    note: "",
    sources: incident.sources.filter(({ id, date }) => (date === null ? used.has(id) : wasKnown(date, asOf))),
    statements,
    claims,
  };
}

/**
 * Pages of a later day that something known by the as-of day rests on: their publisher alone, without day and address. For a file that
 * is to be read again, where nothing may be without a source.
 */
export function laterPages(incident: Incident, known: Incident): readonly Source[] {
  const kept = new Set(known.sources.map(({ id }) => id));
  const used = new Set([...known.claims, ...known.statements].map(({ source }) => source));
  return incident.sources.filter(({ id }) => used.has(id) && !kept.has(id)).map(({ id, publisher }) => ({ id, publisher, date: null, url: "" }));
}

function endOf(incident: Incident, asOf: Day): Day | null {
  const { from, to } = knownSpan(incident, asOf);
  return from === to ? null : to;
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
