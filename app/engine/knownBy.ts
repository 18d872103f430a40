import type { Day, Period } from "../domain/day";
import { spanOf, type Incident } from "../domain/incident";

/** Whether something of that day was known by the as-of day (null: everything is); what has no day only where everything is. */
export function wasKnown(day: Day | null, asOf: Day | null): boolean {
  return asOf === null || (day !== null && day <= asOf);
}

/** An incident's days as known by the as-of day: its end was known later, so only the first one then. */
export function knownSpan(incident: Incident, asOf: Day | null): Period {
  return asOf === null ? spanOf(incident) : { from: incident.start, to: incident.start };
}
