import type { Dictionaries } from "../../domain/dictionaries";
import type { Incident } from "../../domain/incident";
import { readEntries, type ReadEntries, type ReadEntry } from "./readEntries";
import { incidentRules } from "./rules";
import type { KnownIds } from "./rules/rule";
import { fit } from "./shapes/fit";
import { incidentShape } from "./shapes/incidentShape";
import { statedIds } from "./statedIds";
import { toIncident } from "./toIncident";

/** The incidents that pass shape and rules; all others are explained. */
export function readIncidents(given: readonly unknown[], dictionaries: Dictionaries, file: string): ReadEntries<Incident> {
  const known: KnownIds = {
    incidents: statedIds(given),
    parties: statedIds(dictionaries.parties),
    authorities: statedIds(dictionaries.authorities),
    publishers: statedIds(dictionaries.publishers),
    facilities: statedIds(dictionaries.facilities),
  };
  return readEntries(given, "incidents", file, (value) => readIncident(value, known));
}

function readIncident(value: unknown, known: KnownIds): ReadEntry<Incident> {
  const fitted = fit(incidentShape, value);
  if (!fitted.fits) return { findings: fitted.findings };
  const findings = incidentRules.flatMap((rule) => rule(fitted.output, known));
  return findings.length > 0 ? { findings } : { entry: toIncident(fitted.output) };
}
