import { kindFilter } from "../../../filters/kinds/kind";
import { byKind as question, mostFrequentFirst, type ByKindAnswer } from "../../questions/byKind";
import { sumOfGroup } from "../../sums";
import { groupsOf, numbersTo } from "../groups";
import { inViewCounts } from "../inView";
import { followGroups, followShown } from "../killedSums";
import type { MemoryAnswer } from "../memoryAnswer";

export const byKind: MemoryAnswer<null, ByKindAnswer> = {
  question,
  over(view) {
    const groups = groupsOf(view.table.kind);
    const [sums, shown] = [followGroups(view, [kindFilter.id], groups), followShown(view, groups)];
    return (period) => {
      const [now, inView] = [sums(period), shown(period)];
      const kinds = numbersTo(groups.count).flatMap((group) => {
        const { incidents, ...killed } = sumOfGroup(now, group);
        const kind = groups.wordOf(group);
        return incidents === 0 || kind === null ? [] : [{ kind, incidents, inView: (inView[group] ?? 0) > 0, killed }];
      });
      return { kinds: kinds.toSorted(mostFrequentFirst), ...inViewCounts(view, period) };
    };
  },
};
