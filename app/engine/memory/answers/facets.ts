import { isFaceted, type FacetedFilter } from "../../../filters/filter";
import { filterKinds } from "../../../filters/kinds/index";
import { facets as question, type Facet, type FacetsAnswer } from "../../questions/facets";
import { addIncident, emptySums, sumOfGroup } from "../../sums";
import type { MemoryAnswer } from "../memoryAnswer";
import type { MemoryView } from "../memoryView";
import { followSums } from "../killedSums";
import type { Period } from "../../../domain/day";

export const facets: MemoryAnswer<null, FacetsAnswer> = {
  question,
  over(view) {
    const ofFilters = filterKinds.filter(isFaceted).map((filter) => [filter.id, followValues(view, filter)] as const);
    return (period) => new Map(ofFilters.map(([id, values]) => [id, values(period)]));
  },
};

/** Each value of a filter under all the other filters; an incident with several is in each of them. */
function followValues(view: MemoryView, filter: FacetedFilter): (period: Period | null) => ReadonlyMap<string, Facet> {
  const { values, codes, offsets } = filter.column(view.table);
  const { total } = view.figures.killed;
  const followed = emptySums(values.length);
  const sums = followSums(view, [filter.id], followed, (row, sign) => {
    const end = offsets ? (offsets[row + 1] ?? 0) : row + 1;
    for (let at = offsets ? (offsets[row] ?? end) : row; at < end; at += 1) {
      const code = codes[at] ?? values.length;
      if (code < values.length) addIncident(followed, code, sign, total, row);
    }
  });
  return (period) => {
    const now = sums(period);
    return new Map(values.flatMap((value, group) => (now.incidents[group] === 0 ? [] : [[value, sumOfGroup(now, group)] as const])));
  };
}
