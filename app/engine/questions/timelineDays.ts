import type { Day, Period } from "../../domain/day";
import { sides } from "../../domain/party";
import { emptySideSums, SUMS_A_PART, sumOfSide, WITHOUT_SIDE } from "../sideSums";
import { addFigure, addGroup, type Sums } from "../sums";
import type { TimelineIncident } from "./timelineIncident";

/** Sums over the days of a data set, from which the bars of any unit are made without asking the engine again. */
export interface TimelineDays {
  /** The first day that has a sum. */
  readonly first: Day;
  /** Part `d`: of the incidents that pass all filters but the period and begin before day `first + d`. One part more than days. */
  readonly begun: Sums;
  readonly period: Period | null;
  /** Those of them that began before the period and reach into it, by the day on which they began, ascending. */
  readonly reaching: { readonly days: Int32Array; readonly sums: Sums };
}

/** The sums of a span's days, from the incidents themselves. */
export function timelineDays(span: Period | null, incidents: readonly TimelineIncident[], period: Period | null): TimelineDays {
  const { from: first, to } = span ?? { from: 0 as Day, to: -1 as Day };
  const begun = emptySideSums(to - first + 2);
  for (const incident of incidents) add(begun, incident.from - first + 1, incident);
  runOn(begun);
  const early = incidents.filter(({ from, inPeriod }) => period && inPeriod && from < period.from);
  const days = [...new Set(early.map(({ from }) => from))].toSorted((a, b) => a - b);
  const sums = emptySideSums(days.length);
  for (const incident of early) add(sums, days.indexOf(incident.from), incident);
  return { first, begun, period, reaching: { days: Int32Array.from(days), sums } };
}

/** Adds to each part all those before it. */
export function runOn(begun: Sums): void {
  for (let at = SUMS_A_PART; at < begun.incidents.length; at += 1) addGroup(begun, at - SUMS_A_PART, begun, at);
}

function add(sums: Sums, part: number, { killed, bySide, isOutsideRule }: TimelineIncident): void {
  const first = part * SUMS_A_PART;
  addFigure(sums, first, 1, killed, isOutsideRule);
  if (bySide.length === 0 && killed) addFigure(sums, first + WITHOUT_SIDE, 1, killed);
  for (const { side, figure } of bySide) addFigure(sums, first + sumOfSide(sides.indexOf(side)), 1, figure);
}

/** How many incidents begin on a day, and how many of them the period lets pass. */
export function incidentsOfDay({ first, begun, period, reaching }: TimelineDays, day: number): { readonly incidents: number; readonly inPeriod: number } {
  const begunBefore = (part: number) => begun.incidents[part * SUMS_A_PART] ?? 0;
  const incidents = begunBefore(day - first + 1) - begunBefore(day - first);
  if (!period || (day >= period.from && day <= period.to)) return { incidents, inPeriod: incidents };
  const at = reaching.days.indexOf(day);
  return { incidents, inPeriod: at < 0 ? 0 : (reaching.sums.incidents[at * SUMS_A_PART] ?? 0) };
}
