import type { Dictionaries } from "../domain/dictionaries";
import type { Incident } from "../domain/incident";
import type { IncidentTable } from "./table";
import { tableBuilder } from "./tableBuilder";

/** Incidents in any order → columns sorted by first day, then by id. */
export function buildTable(incidents: Iterable<Incident>, dictionaries: Dictionaries): IncidentTable {
  const builder = tableBuilder();
  for (const incident of incidents) builder.add(incident);
  return builder.finish(dictionaries);
}
