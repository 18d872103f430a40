import { page as question, pageRow, type PageAnswer, type PageAsked } from "../../questions/page";
import { listRows } from "../listRows";
import type { MemoryAnswer } from "../memoryAnswer";

export const page: MemoryAnswer<PageAsked, PageAnswer> = {
  question,
  over(view, { offset, limit, ...order }) {
    return (period) => {
      const { rows, most } = listRows(view, order, period);
      const shown = Array.from(rows.subarray(offset, offset + limit), (row) => pageRow(view.counted(row), view.asOf));
      return { rows: shown, offset, total: rows.length, most };
    };
  },
};
