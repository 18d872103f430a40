import { yearOf, type Day } from "../../../domain/day";
import { governorateFilter } from "../../../filters/kinds/governorate";
import { deadliestFirst } from "../../questions/byGovernorate";
import { yearsByGovernorate as question, type YearsByGovernorateAnswer } from "../../questions/yearsByGovernorate";
import { addGroup, emptySums, sumOfGroup } from "../../sums";
import { groupsOf, numbersTo } from "../groups";
import { inViewCounts } from "../inView";
import { followGroups, followShown } from "../killedSums";
import type { MemoryAnswer } from "../memoryAnswer";

export const yearsByGovernorate: MemoryAnswer<null, YearsByGovernorateAnswer> = {
  question,
  over(view) {
    const { table } = view;
    const groups = groupsOf(table.governorate);
    const yearAt = yearsOfRows(table.start);
    const [first, last] = [yearAt(0), yearAt(Math.max(0, table.rows - 1))];
    const span = last - first + 1;
    const sums = followGroups(view, [governorateFilter.id], { count: groups.count * span, of: (row) => groups.of(row) * span + yearAt(row) - first });
    const shown = followShown(view, groups);
    return (period) => {
      const [now, inView] = [sums(period), shown(period)];
      const isUsed = numbersTo(span).filter((year) => numbersTo(groups.count).some((group) => (now.incidents[group * span + year] ?? 0) > 0));
      const [from = 0, to = -1] = [isUsed.at(0), isUsed.at(-1)];
      const years = numbersTo(to - from + 1).map((index) => from + index);
      const whole = emptySums(groups.count);
      for (const group of numbersTo(groups.count)) for (const year of years) addGroup(now, group * span + year, whole, group);
      const governorates = numbersTo(groups.count).flatMap((group) => {
        const { incidents, ...killed } = sumOfGroup(whole, group);
        if (incidents === 0) return [];
        const ofYears = years.map((year) => {
          const { incidents: ofYear, ...killedThen } = sumOfGroup(now, group * span + year);
          return { year: first + year, incidents: ofYear, killed: killedThen };
        });
        return [{ code: groups.wordOf(group), inView: (inView[group] ?? 0) > 0, incidents, killed, years: ofYears }];
      });
      return { years: years.map((year) => first + year), governorates: governorates.toSorted(deadliestFirst), ...inViewCounts(view, period) };
    };
  },
};

/** The year in which each row begins: rows go by day, so the years begin at some few of them. */
function yearsOfRows(start: Int32Array): (row: number) => number {
  const years = new Uint16Array(start.length);
  let [day, year] = [Number.NaN, 0];
  start.forEach((own, row) => {
    if (own !== day) [day, year] = [own, yearOf(own as Day)];
    years[row] = year;
  });
  return (row) => years[row] ?? 0;
}
