import { rowOfId } from "../engine/memory/rowOfId";
import type { IncidentTable } from "../table/table";

/**
 * The id, in the table on show, of the incident that an address names: with its data set before it (`atlas:2022-01-21-azim`) or without,
 * whichever way the sender saw it. As it was named where the table has neither.
 */
export function incidentNamed(named: string, shown: readonly string[], table: IncidentTable): string {
  const own = shown.filter((dataset) => named.startsWith(`${dataset}:`)).map((dataset) => named.slice(dataset.length + 1));
  const [only = named] = own;
  const ways = [named, ...own, ...shown.map((dataset) => `${dataset}:${named}`)];
  return ways.find((id) => rowOfId(table, id) !== null) ?? only;
}
