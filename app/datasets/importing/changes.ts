import type { Incident } from "../../domain/incident";
import { idAt, readIncident } from "../../table/readIncident";
import type { IncidentTable } from "../../table/table";

/** One field of an incident that a newer version states otherwise; the values as text. */
export interface ChangedField {
  readonly id: string;
  readonly title: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What a newer version of a data set changes, by the incidents' ids. */
export interface Changes {
  readonly added: number;
  readonly removed: number;
  /** The first 1,000. */
  readonly changed: readonly ChangedField[];
}

const MOST = 1_000;

/** Compares the incidents of two versions by their ids. */
export function changesBetween(before: IncidentTable, after: IncidentTable): Changes {
  const rows = new Map(Array.from({ length: before.rows }, (_, row) => [idAt(before, row), row]));
  const changed: ChangedField[] = [];
  let [added, kept] = [0, 0];
  for (let row = 0; row < after.rows; row += 1) {
    const old = rows.get(idAt(after, row));
    if (old === undefined) added += 1;
    else {
      kept += 1;
      if (changed.length < MOST) changed.push(...changedFields(readIncident(before, old), readIncident(after, row)));
    }
  }
  return { added, removed: Math.max(0, before.rows - kept), changed: changed.slice(0, MOST) };
}

function changedFields(old: Incident, young: Incident): readonly ChangedField[] {
  const fields = Object.keys(young) as (keyof Incident)[];
  return fields.flatMap((field) => {
    const [before, after] = [asText(old[field]), asText(young[field])];
    return before === after ? [] : [{ id: young.id, title: young.title, field, before, after }];
  });
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
