import type { Dictionaries } from "../domain/dictionaries";
import type { Incident } from "../domain/incident";
import { buildTable } from "../table/buildTable";
import type { IncidentTable } from "../table/table";
import { shippedAtlas } from "./shippedAtlas";
import { someDictionaries } from "./someDictionaries";

/** The incidents as a table of the world of `someDictionaries()`, or of another. */
export function tableOf(incidents: readonly Incident[], dictionaries: Dictionaries = someDictionaries()): IncidentTable {
  return buildTable(incidents, dictionaries);
}

export function shippedTable(): IncidentTable {
  const { incidents, dictionaries } = shippedAtlas();
  return buildTable(incidents, dictionaries);
}
