import type { Outcome } from "../../domain/claim";
import type { CountedIncident } from "../countedIncident";
import { knownSpan } from "../knownBy";
import type { Selection } from "../selection";
import type { OtherIncident } from "./incident";
import { sources, type SourcesAnswer } from "./sources";

/** What a figure of one incident asks for. */
export interface IncidentAsked {
  readonly id: string;
  /** Of the figures that show one outcome. */
  readonly outcome: Outcome;
}

/** The incident that a figure is about, and the pages that it rests on. */
export interface AboutIncident extends OtherIncident {
  readonly sources: SourcesAnswer;
}

/** As known by the as-of day. */
export function aboutIncident(counted: CountedIncident, selection: Selection): AboutIncident {
  const { incident } = counted;
  const { id, title, dayPrecision } = incident;
  return { id, title, ...knownSpan(incident, selection.asOf), dayPrecision, sources: sources.answer({ ...selection, inView: [counted] }, null) };
}
