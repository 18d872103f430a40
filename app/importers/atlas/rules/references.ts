import type { Finding } from "../../finding";
import type { Step } from "../../../domain/pointer";
import type { IncidentRule } from "./rule";

/** Every id that an incident mentions is explained in its document, or in itself where it is a source's. */
export const references: IncidentRule = (incident, known) => {
  const sources = new Set(incident.sources.map(({ id }) => id));
  return [
    ...unresolved(incident.facility, known.facilities, ["facility"], "a facility of the data set, or null"),
    ...(["attackers", "targets", "responders"] as const).flatMap((role) =>
      incident[role].flatMap((id, index) => unresolved(id, known.parties, [role, index], PARTY)),
    ),
    ...incident.related.flatMap(({ id }, index) => otherIncident(id, incident.id, known.incidents, ["related", index, "id"])),
    ...incident.sources.flatMap(({ publisher }, index) =>
      unresolved(publisher, known.publishers, ["sources", index, "publisher"], "a publisher of the data set"),
    ),
    ...incident.statements.flatMap(({ authority, source }, index) => [
      ...unresolved(authority, known.authorities, ["statements", index, "authority"], AUTHORITY),
      ...unresolved(source, sources, ["statements", index, "source"], SOURCE),
    ]),
    ...incident.claims.flatMap(({ authority, source, party }, index) => [
      ...unresolved(authority, known.authorities, ["claims", index, "authority"], AUTHORITY),
      ...unresolved(source, sources, ["claims", index, "source"], SOURCE),
      ...unresolved(party, known.parties, ["claims", index, "party"], PARTY),
    ]),
  ];
};

const AUTHORITY = "an authority of the data set";
const PARTY = "a party of the data set";
const SOURCE = "a source of this incident";

/** A finding where an id is given that is not among the known ones. */
export function unresolved(id: string | null, known: ReadonlySet<string>, at: readonly Step[], allowed: string): readonly Finding[] {
  return id === null || known.has(id) ? [] : [{ code: "unknown-reference", at, found: id, allowed }];
}

/** The same for an incident, which may not be the one that mentions it. */
export function otherIncident(id: string, self: string, known: ReadonlySet<string>, at: readonly Step[]): readonly Finding[] {
  const allowed = "another incident of the data set";
  return id === self ? [{ code: "unknown-reference", at, found: id, allowed }] : unresolved(id, known, at, allowed);
}
