import { countryFilter } from "../../../filters/kinds/country";
import { governorateFilter } from "../../../filters/kinds/governorate";
import { byCountry as question, type ByCountryAnswer } from "../../questions/byCountry";
import { sumOfGroup } from "../../sums";
import { groupsOf, numbersTo } from "../groups";
import { followGroups } from "../killedSums";
import type { MemoryAnswer } from "../memoryAnswer";

export const byCountry: MemoryAnswer<null, ByCountryAnswer> = {
  question,
  over(view) {
    const groups = groupsOf(view.table.country);
    const sums = followGroups(view, [countryFilter.id, governorateFilter.id], groups);
    return (period) => {
      const now = sums(period);
      return new Map(numbersTo(groups.count).flatMap((group) => {
        const [country, facet] = [groups.wordOf(group), sumOfGroup(now, group)];
        return country === null || facet.incidents === 0 ? [] : [[country, facet] as const];
      }));
    };
  },
};
