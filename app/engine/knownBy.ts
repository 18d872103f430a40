import type { Day, Period } from "../domain/day";
import { spanOf, type Incident } from "../domain/incident";

/** Whether something of that day was known by the as-of day (null: everything is); what has no day only where everything is. */
export function wasKnown(day: Day | null, asOf: Day | null): boolean {
  return asOf === null || (day !== null && day <= asOf);
}

/** An incident's days as known by the as-of day: of one that had not ended by then only the first is. */
export function knownSpan(incident: Pick<Incident, "start" | "end">, asOf: Day | null): Period {
  return spanOf({ start: incident.start, end: wasKnown(incident.end, asOf) ? incident.end : null });
}
