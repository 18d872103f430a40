import type { IncidentId } from "../../domain/identifiers";
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
  const take = (id: string, content: number): number | null => {
    const known = ids.count();
    const code = ids.codeOf(id);
    if (code < known) return code;
    contents.push(content);
    return null;
  };
  return (incident, record, content) => {
    const first = take(incident.id, content);
    if (first === null) return incident;
    const isSame = contents.at(first) === content;
    let id = "";
    for (let number = 2; id === "" || take(id, content) !== null; number += 1) id = `${incident.id}-${number}`;
    sink.issue({
      code: isSame ? "repeated-row" : "repeated-id", severity: "remarked", record, field, found: JSON.stringify(incident.id), allowed: `kept as ${id}`,
    });
    return { ...incident, id: id as IncidentId };
  };
}
