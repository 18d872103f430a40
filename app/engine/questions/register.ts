import type { OutcomeTally } from "../../counting/tally";
import type { Day } from "../../domain/day";
import type { Incident } from "../../domain/incident";
import type { Source } from "../../domain/source";
import type { CountedIncident } from "../countedIncident";
import type { QuestionKind } from "../engine";
import { inOrder, knownClaims, knownSources, type ListOrder } from "./listOrder";

export interface RegisteredIncident {
  readonly incident: Incident;
  /** Null where it ended on its first day, or where it is not to be known yet. */
  readonly end: Day | null;
  readonly killed: OutcomeTally;
  /** How many are known. */
  readonly claims: number;
  readonly sources: readonly Source[];
}

/** The incidents in view with all that a file says of each, in the order of the list. */
export const register: QuestionKind<ListOrder, readonly RegisteredIncident[]> = {
  id: "register",
  answer(selection, order) {
    return inOrder(selection, order).incidents.map((counted) => registered(counted, selection.asOf));
  },
};

/** All that a file says of an incident. */
export function registered({ incident, tally }: CountedIncident, asOf: Day | null): RegisteredIncident {
  return {
    incident,
    end: asOf === null || (incident.end !== null && incident.end <= asOf) ? incident.end : null,
    killed: tally("killed"),
    claims: knownClaims(incident.claims, asOf).length,
    sources: knownSources(incident.sources, asOf),
  };
}
