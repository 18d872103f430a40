import type { Claim, Statement } from "./claim";
import type { Day, Period } from "./day";
import type { FacilityId, IncidentId, PartyId } from "./identifiers";
import type { Place } from "./place";
import type { Source } from "./source";

export const incidentKinds = [
  "prison-break", "prison-attack", "prison-riot", "barracks-attack", "checkpoint-attack", "village-attack", "ambush", "bombing",
  "suicide-bombing", "raid", "air-strike", "counter-operation", "camp-incident", "kidnapping", "plot-foiled",
  // Kinds of other people's data sets: none of the above can be read from what they say.
  "armed-clash", "shelling", "attack-on-civilians", "unrest", "other",
] as const;
export type IncidentKind = (typeof incidentKinds)[number];

/** How well the days are known. A `month` is hatched on the timeline. */
export const dayPrecisions = ["day", "week", "month"] as const;
export type DayPrecision = (typeof dayPrecisions)[number];

export const relations = ["same-night", "retaliation", "precursor", "same-facility"] as const;
export type Relation = (typeof relations)[number];

export interface Related {
  readonly id: IncidentId;
  readonly how: Relation;
}

/** What happened, where, when, to whom, and everything said about it. */
export interface Incident {
  readonly id: IncidentId;
  readonly title: string;
  readonly kind: IncidentKind;
  readonly start: Day;
  /** Last day; null where it began and ended on one day. */
  readonly end: Day | null;
  readonly dayPrecision: DayPrecision;
  /** Time of day in words, local time. */
  readonly timeLocal: string | null;
  readonly place: Place;
  readonly facility: FacilityId | null;
  readonly attackers: readonly PartyId[];
  readonly targets: readonly PartyId[];
  readonly responders: readonly PartyId[];
  readonly summary: string;
  /** Where the sources contradict each other, in words. */
  readonly note: string;
  readonly related: readonly Related[];
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
}

/** The incident's own days, both ends included. */
export function spanOf(incident: { readonly start: Day; readonly end: Day | null }): Period {
  return { from: incident.start, to: incident.end ?? incident.start };
}
