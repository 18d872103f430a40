import { incident as question, type IncidentAnswer } from "../../questions/incident";
import { fewOf } from "../few";
import type { MemoryAnswer } from "../memoryAnswer";
import { rowOfId } from "../rowOfId";
import { rowsOfCode } from "../rowsOfCode";

/** Looks at the incident, those that it is related to or that its claims mention, and those at its facility. */
export const incident: MemoryAnswer<{ readonly id: string }, IncidentAnswer | null> = {
  question,
  over(view, asked) {
    const row = rowOfId(view.table, asked.id);
    if (row === null) return () => null;
    const { incident: { related, facility, claims } } = view.counted(row);
    const mentioned = claims.flatMap(({ scope }) => scope?.otherIncidents ?? []);
    const rows = new Set([
      row, ...[...related.map(({ id }) => id), ...mentioned].flatMap((id) => rowOfId(view.table, id) ?? []),
      ...(facility === null ? [] : rowsOfCode(view.table.facility, (word) => word === facility)),
    ]);
    const ascending = [...rows].toSorted((a, b) => a - b);
    return (period) => question.answer(fewOf(view, ascending, period), asked);
  },
};
