import type { Claim, Scope, Statement } from "../domain/claim";
import { isoDay, type Day } from "../domain/day";
import type { Incident } from "../domain/incident";
import type { Source } from "../domain/source";

/** The incident as it stands in our own files: as in the program, but days are ISO texts. */
export function incidentJson(incident: Incident) {
  return {
    ...incident,
    start: isoDay(incident.start),
    end: dayOrNull(incident.end),
    sources: incident.sources.map((source: Source) => ({ ...source, date: dayOrNull(source.date) })),
    statements: incident.statements.map((statement: Statement) => ({ ...statement, reported: dayOrNull(statement.reported) })),
    claims: incident.claims.map(claimJson),
  };
}

export function claimJson(claim: Claim) {
  return { ...claim, reported: dayOrNull(claim.reported), scope: claim.scope && scopeJson(claim.scope) };
}

export function dayOrNull(day: Day | null): string | null {
  return day === null ? null : isoDay(day);
}

function scopeJson({ interval, ...scope }: Scope) {
  return { ...scope, ...(interval && { interval: [isoDay(interval.from), isoDay(interval.to)] }) };
}
