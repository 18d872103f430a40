import { tally as question, type TallyAnswer } from "../../questions/tally";
import { inViewSum } from "../inView";
import type { MemoryAnswer } from "../memoryAnswer";

export const tally: MemoryAnswer<null, TallyAnswer> = {
  question,
  over: (view) => (period) => {
    const { incidents, ...killed } = inViewSum(view)(period);
    return { shown: incidents, all: view.table.rows, killed };
  },
};
