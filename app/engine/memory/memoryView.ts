import type { CountingOptions } from "../../counting/tally";
import type { Period } from "../../domain/day";
import type { Incident } from "../../domain/incident";
import { knownTable } from "../../table/knownTable";
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
  /** The same as far as it is known by the as-of day: what filters and the period look at. */
  readonly knownTable: IncidentTable;
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
  const whole = wholeIncidents(table);
  const counting = lastKept((asked: Pick<View, "rule" | "asOf">) => {
    const options = countingOptions(table, asked);
    return { figures: createFigures(table.rows, options, stated(options.asOf)), ...countedRows(whole, options) };
  });
  const knownBy = lastKept((asOf: View["asOf"]) => (asOf === null ? table : knownTable(table, asOf)));
  const bits = filterBits(table.rows);
  return lastKept(({ rule, asOf, filters }: View): MemoryView => {
    const { figures, counted, countedOnce } = counting({ rule, asOf });
    const killed = (row: number) => figureAt(figures.killed.total, row);
    const known = knownBy(asOf);
    return {
      table, knownTable: known, asOf, figures, counted, countedOnce,
      failing: bits(filters, { table: known, killed }, `${rule} ${asOf}`),
      known: asOf === null ? table.rows : countBefore(table.start, asOf + 1),
      following: new Map(),
    };
  }, MOST_VIEWS);
}

interface ReadRows<Read> {
  kept(row: number): Read;
  once(row: number): Read;
}

/** Incidents as they stand in the table: read once while the as-of day and the rule change. */
function wholeIncidents(table: IncidentTable): ReadRows<Incident> {
  return readRows((row) => readIncident(table, row));
}

function countedRows(whole: ReadRows<Incident>, options: CountingOptions): Pick<MemoryView, "counted" | "countedOnce"> {
  const counted = readRows((row) => countIncident(row, whole.kept(row), options));
  return { counted: counted.kept, countedOnce: (row) => countIncident(row, whole.once(row), options) };
}

function readRows<Read>(once: (row: number) => Read): ReadRows<Read> {
  const rows = new Map<number, Read>();
  return {
    once,
    kept(row) {
      const known = rows.get(row);
      if (known !== undefined) return known;
      if (rows.size >= MOST_READ) rows.clear();
      const read = once(row);
      rows.set(row, read);
      return read;
    },
  };
}
