import type { CountingOptions } from "../../counting/tally";
import type { Period } from "../../domain/day";
import { readIncident } from "../../table/readIncident";
import type { IncidentTable } from "../../table/table";
import { countIncident, type CountedIncident } from "../countedIncident";
import { countingOptions } from "../countingOptions";
import type { View } from "../engine";
import { figureAt } from "../figureColumn";
import { lastKept } from "../kept";
import { filterBits, type FilterBits } from "./filterBits";
import { createFigures, statedOutcomes, type Figures } from "./outcomeFigures";
import { countBefore } from "./rowOrders";

/** The incidents of a view as columns, and what has been worked out for it. */
export interface MemoryView {
  readonly table: IncidentTable;
  readonly asOf: View["asOf"];
  readonly figures: Figures;
  /** The first so many rows had begun by the as-of day. */
  readonly known: number;
  readonly failing: FilterBits;
  /** A row as the plain answers want it. */
  counted(row: number): CountedIncident;
  /** The same, not kept: for what goes once through all rows. */
  countedOnce(row: number): CountedIncident;
  /** Answers that follow the period, by what they answer. */
  readonly following: Map<string, (period: Period | null) => unknown>;
}

/** The most incidents that are kept as read. */
const MOST_READ = 20_000;

/** A view and the one before it are kept: going back and forth tests nothing anew. */
const MOST_VIEWS = 2;

/**
 * Makes the columns of a view. From one view to the next only what differs is made anew: a filter that changes is tested once over
 * all rows, another rule combines the same statements, another as-of day reads the claims.
 */
export function memoryViews(table: IncidentTable): (view: View) => MemoryView {
  const stated = lastKept((asOf: View["asOf"]) => statedOutcomes(table, asOf));
  const counting = lastKept((asked: Pick<View, "rule" | "asOf">) => {
    const options = countingOptions(table, asked);
    return { figures: createFigures(table.rows, options, stated(options.asOf)), ...countedRows(table, options) };
  });
  const bits = filterBits(table.rows);
  return lastKept(({ rule, asOf, filters }: View): MemoryView => {
    const { figures, counted, countedOnce } = counting({ rule, asOf });
    const killed = (row: number) => figureAt(figures.killed.total, row);
    return {
      table, asOf, figures, counted, countedOnce,
      failing: bits(filters, { table, killed }, `${rule} ${asOf}`),
      known: asOf === null ? table.rows : countBefore(table.start, asOf + 1),
      following: new Map(),
    };
  }, MOST_VIEWS);
}

function countedRows(table: IncidentTable, options: CountingOptions): Pick<MemoryView, "counted" | "countedOnce"> {
  const read = new Map<number, CountedIncident>();
  const countedOnce = (row: number) => countIncident(row, readIncident(table, row), options);
  return {
    countedOnce,
    counted(row) {
      const known = read.get(row);
      if (known) return known;
      if (read.size >= MOST_READ) read.clear();
      const counted = countedOnce(row);
      read.set(row, counted);
      return counted;
    },
  };
}
