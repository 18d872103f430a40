import type { Period } from "../../domain/day";
import { spanOf, type DayPrecision } from "../../domain/incident";
import type { IncidentAnswer } from "../../engine/questions/incident";

/** An incident's days as far as they may be shown: with an as-of day, its end was known later. */
export function knownDays({ incident, complete }: IncidentAnswer): Period & { readonly dayPrecision: DayPrecision } {
  const { start, end, dayPrecision } = incident;
  return { ...spanOf({ start, end: complete ? end : null }), dayPrecision };
}
