import { yearOf } from "../../domain/day";
import { groupBy } from "../../domain/grouping";
import { spanOf } from "../../domain/incident";
import { periodFilter } from "../../filters/kinds/period";
import type { CountedIncident } from "../countedIncident";
import type { QuestionKind } from "../engine";
import type { Facet } from "./facets";
import { sumOf } from "./tally";

/** By year, the first one first. One that lasts into a second year is in both: the sum may be more than all. */
export type ByYearAnswer = ReadonlyMap<number, Facet>;

/** How many incidents the period of each year would show, whatever period is chosen. */
export const byYear: QuestionKind<null, ByYearAnswer> = {
  id: "by-year",
  answer(selection) {
    const pairs = selection.without(periodFilter.id).flatMap((counted) => yearsOf(counted).map((year) => ({ year, counted })));
    const years = [...groupBy(pairs, ({ year }) => year)].toSorted(([a], [b]) => a - b);
    return new Map(years.map(([year, own]) => [year, { incidents: own.length, ...sumOf(own.map(({ counted }) => counted), "killed") }]));
  },
};

function yearsOf({ incident }: CountedIncident): readonly number[] {
  const { from, to } = spanOf(incident);
  const first = yearOf(from);
  return Array.from({ length: yearOf(to) - first + 1 }, (_, index) => first + index);
}
