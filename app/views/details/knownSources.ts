import type { Claim, Statement } from "../../domain/claim";
import type { Source } from "../../domain/source";
import { listedClaims, type IncidentAnswer } from "../../engine/questions/incident";

export interface KnownSource {
  readonly source: Source;
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
}

/** The pages with what each carries, as known by the as-of day. */
export function knownSources(answer: IncidentAnswer): readonly KnownSource[] {
  const { incident, statements } = answer;
  const claims = listedClaims(answer);
  return incident.sources.map((source) => ({
    source,
    claims: claims.filter((claim) => claim.source === source.id),
    statements: statements.filter((statement) => statement.source === source.id),
  }));
}
