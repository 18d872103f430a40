import type { IncidentId } from "../../domain/identifiers";
import { LONGEST_INCIDENT_ID } from "../../domain/incidentId";
import type { Incident } from "../../domain/incident";
import type { RecordSink } from "../../importers/reading/recordSink";
import { growing } from "../../table/growing";
import { createTextCoder } from "../../table/textCoder";

/**
 * Gives every incident an id of its own: a second one with the same id is kept as `<id>-2`, and remarked as the same record again or
 * as another one with its id. `field`: where records have their id.
 */
export function recordIds(field: string, sink: Pick<RecordSink, "issue">): (incident: Incident, record: number, content: number) => Incident {
  const ids = createTextCoder();
  const contents = growing(Uint32Array);
  /** For each id that has come again the number with which to go on: a million equal ids must not each begin at 2. */
  const next = new Map<number, number>();
  const codeIfNew = (id: string, content: number): { readonly code: number; readonly isNew: boolean } => {
    const known = ids.count();
    const code = ids.codeOf(id);
    const isNew = code >= known;
    if (isNew) contents.push(content);
    return { code, isNew };
  };
  return (incident, record, content) => {
    const first = codeIfNew(incident.id, content);
    if (first.isNew) return incident;
    const isSame = contents.at(first.code) === content;
    const stem = stemOf(incident.id);
    let number = next.get(first.code) ?? 2;
    while (!codeIfNew(`${stem}-${number}`, content).isNew) number += 1;
    next.set(first.code, number + 1);
    const id = `${stem}-${number}`;
    sink.issue({
      code: isSame ? "repeated-row" : "repeated-id", severity: "remarked", record, field, found: JSON.stringify(incident.id), allowed: `kept as ${id}`,
    });
    return { ...incident, id: id as IncidentId };
  };
}

/** Room for the number after it. */
const LONGEST_STEM = LONGEST_INCIDENT_ID - 10;

/** What a number is put after: the id, shortened where it would grow too long. */
function stemOf(id: string): string {
  if (id.length <= LONGEST_STEM) return id;
  return Array.from(id).slice(0, LONGEST_STEM).join("");
}
