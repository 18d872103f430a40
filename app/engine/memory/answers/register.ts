import type { IncidentId } from "../../../domain/identifiers";
import { oncePerTable } from "../../../table/oncePerTable";
import { idAt } from "../../../table/readIncident";
import type { PageAsked } from "../../questions/page";
import { register as question, registered, type RegisterAnswer } from "../../questions/register";
import { listRows } from "../listRows";
import type { MemoryAnswer } from "../memoryAnswer";
import { isVisited } from "../visit";

export const register: MemoryAnswer<PageAsked, RegisterAnswer> = {
  question,
  over(view, { offset, limit, ...order }) {
    return (period) => {
      const { rows } = listRows(view, order, period);
      const passes = isVisited(view, period);
      const isInView = (id: IncidentId) => passes(rowsOfIds(view.table).get(id) ?? -1);
      return { rows: Array.from(rows.subarray(offset, offset + limit), (row) => registered(view.countedOnce(row), isInView)), total: rows.length };
    };
  },
};

/** Made only where an incident mentions another, as in few data sets: for a million ids it takes most of a second. */
const rowsOfIds = oncePerTable((table) => {
  const rows = new Map<IncidentId, number>();
  for (let row = table.rows - 1; row >= 0; row -= 1) rows.set(idAt(table, row), row);
  return rows;
});
