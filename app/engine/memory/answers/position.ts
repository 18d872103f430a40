import { idAt } from "../../../table/readIncident";
import { position as question, type PositionAnswer, type PositionAsked } from "../../questions/position";
import { listRows } from "../listRows";
import type { MemoryAnswer } from "../memoryAnswer";
import { rowOfId } from "../rowOfId";

export const position: MemoryAnswer<PositionAsked, PositionAnswer> = {
  question,
  over(view, { id, ...order }) {
    const open = (id === null ? null : rowOfId(view.table, id)) ?? view.table.rows;
    return (period) => {
      const { rows } = listRows(view, order, period);
      const at = rows.indexOf(open);
      const idOf = (index: number) => {
        const row = rows[index];
        return row === undefined ? null : idAt(view.table, row);
      };
      return { id, position: at < 0 ? null : at + 1, total: rows.length, previous: idOf(at - 1), next: idOf(at + 1) };
    };
  },
};
