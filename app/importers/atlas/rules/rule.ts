import type { Finding } from "../../finding";
import type { GivenIncident } from "../shapes/incidentShape";

/** Every id that the document names, by kind. Incidents count even if they are themselves refused. */
export interface KnownIds {
  readonly incidents: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly authorities: ReadonlySet<string>;
  readonly publishers: ReadonlySet<string>;
  readonly facilities: ReadonlySet<string>;
}

/** Something that holds between the fields of an incident that has the right shape, and that a JSON schema does not say. */
export type IncidentRule = (incident: GivenIncident, known: KnownIds) => readonly Finding[];
