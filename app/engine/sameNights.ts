import type { Day } from "../domain/day";
import type { IncidentId } from "../domain/identifiers";
import { eveningOfNight } from "../domain/night";
import type { CountedIncident } from "./countedIncident";

/** Two incidents that the records relate as the same night's. */
export interface SameNight {
  /** By first day. */
  readonly incidents: readonly [IncidentId, IncidentId];
  /** The day in whose evening the night began; null where no time of day is stated, or the two do not agree. */
  readonly evening: Day | null;
}

/** The pairs of one night among the incidents, each once. */
export function sameNights(among: readonly CountedIncident[]): readonly SameNight[] {
  const known = new Map(among.map(({ incident }) => [incident.id, incident]));
  const order = new Map(among.map(({ incident }, index) => [incident.id, index]));
  return among.flatMap(({ incident }) => incident.related.flatMap(({ id, how }): readonly SameNight[] => {
    const other = known.get(id);
    if (how !== "same-night" || !other || other.id === incident.id) return [];
    const isSecond = (order.get(other.id) ?? 0) < (order.get(incident.id) ?? 0);
    const saidBefore = isSecond && other.related.some((back) => back.id === incident.id && back.how === how);
    if (saidBefore) return [];
    const evenings = new Set([incident, other].flatMap(({ start, timeLocal }) => eveningOfNight(start, timeLocal) ?? []));
    const [evening = null] = evenings.size === 1 ? evenings : [];
    return [{ incidents: isSecond ? [other.id, incident.id] : [incident.id, other.id], evening }];
  }));
}
