import type { CountingOptions, OutcomeTally } from "../counting/tally";
import type { SideOrAll, Stated } from "../counting/rule";
import { counts, statedBySide } from "../counting/stated";
import { tallyOutcome } from "../counting/tally";
import type { Outcome } from "../domain/claim";
import { spanOf, type Incident } from "../domain/incident";
import type { IncidentInBrief } from "../domain/spot";
import { knownIncident } from "./knownIncident";

/** An incident with its figures under one rule and as-of day. */
export interface CountedIncident {
  readonly row: number;
  /** As far as it is known by the as-of day. */
  readonly incident: Incident;
  /** As it stands in the data set: for saying how much is hidden. */
  readonly whole: Incident;
  tally(outcome: Outcome): OutcomeTally;
  /** What the authorities state of each side as known by the day, whatever the rule takes of it. */
  stated(outcome: Outcome): ReadonlyMap<SideOrAll, readonly Stated[]>;
}

/** Figures are counted when they are first asked for, then kept. */
export function countIncident(row: number, whole: Incident, options: CountingOptions): CountedIncident {
  const tallies = new Map<Outcome, OutcomeTally>();
  const incident = knownIncident(whole, options.asOf);
  return {
    row,
    incident,
    whole,
    tally(outcome) {
      const known = tallies.get(outcome) ?? tallyOutcome(whole.claims, outcome, options);
      tallies.set(outcome, known);
      return known;
    },
    stated: (outcome) => statedBySide(incident.claims.filter((claim) => counts(claim, options.asOf)), outcome, options),
  };
}

/** What a mark on the map or the timeline says of an incident. */
export function inBrief({ incident, tally }: CountedIncident): IncidentInBrief {
  const { id, title, dayPrecision } = incident;
  return { id, title, ...spanOf(incident), dayPrecision, killed: tally("killed").total };
}
