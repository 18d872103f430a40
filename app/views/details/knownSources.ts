import type { Claim, Statement } from "../../domain/claim";
import type { Source } from "../../domain/source";
import type { IncidentAnswer } from "../../engine/questions/incident";

export interface KnownSource {
  readonly source: Source;
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
}

/** The pages with what each carries; while an as-of day is set only those that carry something known by it. */
export function knownSources({ incident, claims, statements, complete }: IncidentAnswer): readonly KnownSource[] {
  const all = incident.sources.map((source) => ({
    source,
    claims: claims.filter((claim) => claim.source === source.id),
    statements: statements.filter((statement) => statement.source === source.id),
  }));
  return complete ? all : all.filter((known) => known.claims.length + known.statements.length > 0);
}
