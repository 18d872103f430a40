import { tally as question, type TallyAnswer } from "../../questions/tally";
import { sumOfGroup } from "../../sums";
import { followGroups, oneGroup } from "../killedSums";
import type { MemoryAnswer } from "../memoryAnswer";

export const tally: MemoryAnswer<null, TallyAnswer> = {
  question,
  over(view) {
    const sums = followGroups(view, [], oneGroup);
    return (period) => {
      const { incidents, ...killed } = sumOfGroup(sums(period), 0);
      return { shown: incidents, all: view.table.rows, killed };
    };
  },
};
