import type { Period } from "../../domain/day";
import { isoDay } from "../../domain/day";
import { rowTests } from "../../filters/filterValues";
import { knownTable } from "../../table/knownTable";
import { readIncident } from "../../table/readIncident";
import type { IncidentTable } from "../../table/table";
import { countIncident, type CountedIncident } from "../countedIncident";
import { countingOptions } from "../countingOptions";
import type { Engine, View } from "../engine";
import { keptOverDays, lastKept } from "../kept";
import type { Selection } from "../selection";

/** The plain engine: reads every incident at every question. Slow, obvious, and right: other engines are checked against it. */
export function createPlainEngine(id: string, table: IncidentTable): Engine {
  const incidents = Array.from({ length: table.rows }, (_, row) => readIncident(table, row));
  const counted = lastKept((counting: Pick<View, "rule" | "asOf">) => {
    const options = countingOptions(table, counting);
    return incidents.map((incident, row) => countIncident(row, incident, options));
  });
  // All questions about one view share its counts and its selection: with 100,000 incidents each would count them anew.
  const selectorFor = lastKept((view: View) => keptOverDays(selector(table, counted({ rule: view.rule, asOf: view.asOf }), view)));
  return {
    id,
    async ask(question, asked, view) {
      const selection = selectorFor(view);
      return keptOverDays((period) => question.answer(selection.within(period), asked));
    },
  };
}

function selector(table: IncidentTable, all: readonly CountedIncident[], view: View): (period: Period | null) => Selection {
  const context = { table: view.asOf === null ? table : knownTable(table, view.asOf), killed: (row: number) => all[row]?.tally("killed").total ?? null };
  const known = all.filter(({ incident }) => view.asOf === null || incident.start <= view.asOf);
  return (period) => {
    const tests = rowTests({ ...view.filters, ...(period && { from: isoDay(period.from), to: isoDay(period.to) }) }, context);
    const passing = (...left: readonly string[]) =>
      known.filter(({ row }) => [...tests].every(([filter, test]) => left.includes(filter) || test(row)));
    return { table, all, inView: passing(), without: passing, period, asOf: view.asOf };
  };
}

