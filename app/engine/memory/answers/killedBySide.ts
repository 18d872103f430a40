import { killedBySide as question, type KilledBySideAnswer } from "../../questions/killedBySide";
import { sideSumsOf } from "../../sideSums";
import { sumOfGroup } from "../../sums";
import { followSides, oneGroup } from "../killedSums";
import type { MemoryAnswer } from "../memoryAnswer";

export const killedBySide: MemoryAnswer<null, KilledBySideAnswer> = {
  question,
  over(view) {
    const sums = followSides(view, [], oneGroup);
    return (period) => {
      const now = sums(period);
      const { incidents, notStated, outsideRule } = sumOfGroup(now, 0);
      return { ...sideSumsOf(now, 0), incidents, notStated, outsideRule };
    };
  },
};
