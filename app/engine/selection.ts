import type { Day, Period } from "../domain/day";
import type { IncidentTable } from "../table/table";
import type { CountedIncident } from "./countedIncident";

/** The incidents that a question is asked about. */
export interface Selection {
  readonly table: IncidentTable;
  /** Every incident of the data set, by first day. */
  readonly all: readonly CountedIncident[];
  /** Those that pass all filters and the period. */
  readonly inView: readonly CountedIncident[];
  /** Those that pass all but some filters (by their ids; the period is `period`): for a chart or control of these filters' own. */
  without(...filters: readonly string[]): readonly CountedIncident[];
  readonly period: Period | null;
  readonly asOf: Day | null;
}
