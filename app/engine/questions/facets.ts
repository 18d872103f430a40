import { groupBy } from "../../domain/grouping";
import { isFaceted } from "../../filters/filter";
import { filterKinds } from "../../filters/kinds/index";
import { valuesAt } from "../../filters/valueColumn";
import type { QuestionKind } from "../engine";
import { sumOf, type Sum } from "./tally";

export interface Facet extends Sum {
  readonly incidents: number;
}

/** By filter id, then by value; a value without an incident is absent. */
export type FacetsAnswer = ReadonlyMap<string, ReadonlyMap<string, Facet>>;

/** How many incidents, and how many killed, each value of each filter would show under all the other filters. */
export const facets: QuestionKind<null, FacetsAnswer> = {
  id: "facets",
  answer(selection) {
    return new Map(
      filterKinds.filter(isFaceted).map((filter) => {
        const column = filter.column(selection.table);
        const pairs = selection.without(filter.id).flatMap((counted) => valuesAt(column, counted.row).map((value) => ({ value, counted })));
        const byValue = [...groupBy(pairs, ({ value }) => value)]
          .map(([value, own]): [string, Facet] => [value, { incidents: own.length, ...sumOf(own.map(({ counted }) => counted), "killed") }]);
        return [filter.id, new Map(byValue)];
      }),
    );
  },
};
