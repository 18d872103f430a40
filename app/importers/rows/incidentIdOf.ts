import type { IncidentId } from "../../domain/identifiers";
import { isIncidentId } from "../../domain/incidentId";
import type { RecordReport } from "../importer";

/**
 * The id of a row: its cell as it stands, without the spaces around it, so that it is found again in the file that it came from. `row-7`,
 * with a remark, where the cell is empty or can be no id. `field`: the column's name; empty where the table has none for ids.
 */
export function incidentIdOf(text: string, number: number, field: string, report: RecordReport): IncidentId {
  const id = text.trim();
  if (isIncidentId(id)) return id;
  if (field !== "") {
    report.remark("missing-field", field, text, id === "" ? "Named by its place in the file." : "Named by its place in the file: an id has 200 characters at most, and no control characters.");
  }
  return `row-${number}` as IncidentId;
}
