import { contestedCount as question, type ContestedCount } from "../../questions/contestedCount";
import { inViewCounts } from "../inView";
import type { MemoryAnswer } from "../memoryAnswer";
import { isVisited } from "../visit";

/** Which rows are contested is told once for all periods and filters. */
export const contestedCount: MemoryAnswer<null, ContestedCount> = {
  question,
  over(view) {
    const { contested: rows } = view.figures.killed;
    return (period) => {
      const isInView = isVisited(view, period);
      let contested = 0;
      for (const row of rows) if (isInView(row)) contested += 1;
      return { contested, incidents: inViewCounts(view, period).incidents };
    };
  },
};
