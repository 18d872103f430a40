import type { Claim, Statement } from "../../domain/claim";
import type { Source } from "../../domain/source";
import type { IncidentAnswer } from "../../engine/questions/incident";

export interface KnownSource {
  readonly source: Source;
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
}

/** The pages with what each carries, as known by the as-of day. */
export function knownSources({ incident, claims, undated, statements }: IncidentAnswer): readonly KnownSource[] {
  return incident.sources.map((source) => ({
    source,
    claims: [...claims, ...undated].filter((claim) => claim.source === source.id),
    statements: statements.filter((statement) => statement.source === source.id),
  }));
}
