import { filterKinds } from "../../../filters/kinds/index";
import { periodFilter } from "../../../filters/kinds/period";
import { nearest as question, type NearestAnswer } from "../../questions/nearest";
import { fewOf } from "../few";
import { inViewSum } from "../inView";
import type { MemoryAnswer } from "../memoryAnswer";
import { visit, visitedRows } from "../visit";

/** Only where the filters leave nothing is there anything to look for. */
export const nearest: MemoryAnswer<null, NearestAnswer> = {
  question,
  over(view) {
    const { start, end } = view.knownTable;
    return (period) => {
      if (inViewSum(view)(period).incidents > 0) return { without: [], inTime: null };
      const removals = filterKinds.map(({ id }) => ({ filter: id, incidents: visitedRows(view, period, [id]).length })).filter(({ incidents }) => incidents > 0);
      let [closest, days] = [-1, Infinity];
      if (period) visit(view, null, [periodFilter.id], (row) => {
        const apart = Math.max(0, (start[row] ?? 0) - period.to, period.from - (end[row] ?? 0));
        if (apart < days) [closest, days] = [row, apart];
      });
      const { inTime } = question.answer(fewOf(view, closest < 0 ? [] : [closest], period), null);
      return { without: removals.toSorted((a, b) => b.incidents - a.incidents), inTime };
    };
  },
};
