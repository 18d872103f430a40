import type { Finding } from "../../finding";
import type { Step } from "../../../domain/pointer";
import type { GivenIncident } from "../shapes/incidentShape";
import { endBeforeStart } from "./dayOrder";
import { otherIncident, unresolved } from "./references";
import type { IncidentRule, KnownIds } from "./rule";

/** A scope speaks of other claims of its incident, of other incidents, and of days in order. */
export const claimScopes: IncidentRule = (incident, known) => {
  const claims = new Set(incident.claims.map(({ id }) => id));
  return incident.claims.flatMap(({ id, scope }, index) => {
    if (!scope) return [];
    const others = new Set(claims);
    others.delete(id);
    return findingsOf(scope, others, incident.id, known, ["claims", index, "scope"]);
  });
};

type Scope = NonNullable<GivenIncident["claims"][number]["scope"]>;

function findingsOf(scope: Scope, others: ReadonlySet<string>, self: string, known: KnownIds, at: readonly Step[]): readonly Finding[] {
  const allowed = "another claim of this incident";
  const [from, to] = scope.interval ?? [null, null];
  return [
    ...(scope.includes ?? []).flatMap((id, index) => unresolved(id, others, [...at, "includes", index], allowed)),
    ...unresolved(scope.partOf ?? null, others, [...at, "partOf"], allowed),
    ...(scope.otherIncidents ?? []).flatMap((id, index) => otherIncident(id, self, known.incidents, [...at, "otherIncidents", index])),
    ...endBeforeStart(from, to, [...at, "interval", 1]),
  ];
}
