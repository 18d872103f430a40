import { yearOf, type Day } from "../../../domain/day";
import { periodFilter } from "../../../filters/kinds/period";
import { byYear as question, type ByYearAnswer } from "../../questions/byYear";
import { addIncident, emptySums, sumOfGroup } from "../../sums";
import { numbersTo } from "../groups";
import type { MemoryAnswer } from "../memoryAnswer";
import { lastDay } from "../rowOrders";
import { visit } from "../visit";

/** Whatever the period: worked out once. */
export const byYear: MemoryAnswer<null, ByYearAnswer> = {
  question,
  over(view) {
    const { knownTable: table, figures: { killed: { total } } } = view;
    if (table.rows === 0) return () => new Map();
    const first = yearOf((table.start[0] ?? 0) as Day);
    const sums = emptySums(yearOf(lastDay(table)) - first + 1);
    const yearAt = yearsOfDays(table.start[0] ?? 0, lastDay(table));
    visit(view, null, [periodFilter.id], (row) => {
      const last = yearAt(table.end[row] ?? 0);
      for (let year = yearAt(table.start[row] ?? 0); year <= last; year += 1) addIncident(sums, year - first, 1, total, row);
    });
    const answer = new Map(numbersTo(sums.incidents.length).flatMap((group) => {
      const facet = sumOfGroup(sums, group);
      return facet.incidents === 0 ? [] : [[first + group, facet] as const];
    }));
    return () => answer;
  },
};

/** The year of each day of a span, looked up: a calendar asked a million times takes half a second. */
function yearsOfDays(first: number, last: number): (day: number) => number {
  const years = Uint16Array.from({ length: last - first + 1 }, (_, index) => yearOf((first + index) as Day));
  return (day) => years[day - first] ?? 0;
}
