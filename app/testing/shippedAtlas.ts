import { shippedDataset } from "../../data/shipped";
import type { Dictionaries } from "../domain/dictionaries";
import type { Incident } from "../domain/incident";

export interface ShippedAtlas {
  readonly incidents: readonly Incident[];
  readonly dictionaries: Dictionaries;
}

let known: ShippedAtlas | null = null;

/** The shipped records, read by the importer once. Throws with their issues where a record is broken. */
export function shippedAtlas(): ShippedAtlas {
  known ??= shippedDataset().imported;
  return known;
}

/** The shipped incident of an id; throws where there is none. */
export function shippedIncident(id: string): Incident {
  const found = shippedAtlas().incidents.find((incident) => incident.id === id);
  if (!found) throw new Error(`No shipped incident ${id}`);
  return found;
}
