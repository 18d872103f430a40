import type { Choice, ChoiceFilter } from "./filter";
import type { IncidentTable } from "../table/table";
import { rowsOfValues } from "./valueColumn";

/** Incidents of each value in the whole data set, whatever the filters: choices keep their order while filters change. */
export type ChoiceTotals = ReadonlyMap<string, number>;

export function choiceTotals(filter: ChoiceFilter, table: IncidentTable): ChoiceTotals {
  return rowsOfValues(filter.column(table));
}

/** Those with most incidents first. */
export function byTotal(choices: readonly Choice[], totals: ChoiceTotals): readonly Choice[] {
  const totalOf = ({ value }: Choice) => totals.get(value) ?? 0;
  return choices.toSorted((a, b) => totalOf(b) - totalOf(a));
}
