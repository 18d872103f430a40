import type { IncidentTable } from "../../table/table";
import { textAt } from "../../table/textPool";
import { oncePerTable } from "../../table/oncePerTable";

/** The row of an incident; null where there is none of that id. */
export function rowOfId(table: IncidentTable, id: string): number | null {
  return rowsById(table).get(id) ?? null;
}

const rowsById = oncePerTable((table): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>();
  for (let row = table.rows - 1; row >= 0; row -= 1) rows.set(textAt(table.texts.id, row), row);
  return rows;
});
