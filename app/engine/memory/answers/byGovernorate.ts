import { governorateFilter } from "../../../filters/kinds/governorate";
import { byGovernorate as question, deadliestFirst, type ByGovernorateAnswer } from "../../questions/byGovernorate";
import { SUMS_A_PART, sideSumsOf } from "../../sideSums";
import { sumOfGroup } from "../../sums";
import { groupsOf, numbersTo } from "../groups";
import { inViewCounts } from "../inView";
import { followShown, followSides } from "../killedSums";
import type { MemoryAnswer } from "../memoryAnswer";

export const byGovernorate: MemoryAnswer<null, ByGovernorateAnswer> = {
  question,
  over(view) {
    const groups = groupsOf(view.table.governorate);
    const [sums, shown] = [followSides(view, [governorateFilter.id], groups), followShown(view, groups)];
    return (period) => {
      const [now, inView] = [sums(period), shown(period)];
      const governorates = numbersTo(groups.count).flatMap((group) => {
        const { incidents, ...killed } = sumOfGroup(now, group * SUMS_A_PART);
        return incidents === 0 ? [] : [{ code: groups.wordOf(group), incidents, inView: (inView[group] ?? 0) > 0, killed, ...sideSumsOf(now, group) }];
      });
      return { governorates: governorates.toSorted(deadliestFirst), ...inViewCounts(view, period) };
    };
  },
};
