import type { OutcomeTally } from "../../counting/tally";
import { outcomes } from "../../domain/claim";
import type { IncidentId } from "../../domain/identifiers";
import type { Incident } from "../../domain/incident";
import type { Source } from "../../domain/source";
import type { CountedIncident } from "../countedIncident";
import type { QuestionKind } from "../engine";
import { laterPages } from "../knownIncident";
import { inOrder } from "./listOrder";
import type { PageAsked } from "./page";

export interface RegisterAnswer {
  readonly rows: readonly RegisteredIncident[];
  /** Of how many. */
  readonly total: number;
}

export interface RegisteredIncident {
  /** As far as it is known by the as-of day; it mentions no incident that is not in view. */
  readonly incident: Incident;
  /** Outcomes with a figure under the rule, in the outcomes' order. */
  readonly outcomes: readonly OutcomeTally[];
  /** Pages of a later day that something of it rests on, see `laterPages`. */
  readonly laterPages: readonly Source[];
}

/** The incidents in view, whole, in the order of the list, for a file: part by part, since each is read for it. */
export const register: QuestionKind<PageAsked, RegisterAnswer> = {
  id: "register",
  answer(selection, { offset, limit, ...order }) {
    const { incidents, places } = inOrder(selection, order);
    const rows = incidents.slice(offset, offset + limit).map((counted) => registered(counted, (id) => places.has(id)));
    return { rows, total: incidents.length };
  },
};

/** All that a file says of an incident. */
export function registered({ incident, whole, tally }: CountedIncident, isInView: (id: IncidentId) => boolean): RegisteredIncident {
  const claimed = new Set(incident.claims.map(({ outcome }) => outcome));
  return {
    incident: mentioning(incident, isInView),
    outcomes: outcomes.filter((outcome) => claimed.has(outcome)).map((outcome) => tally(outcome)).filter(({ total }) => total !== null),
    laterPages: laterPages(whole, incident),
  };
}

/** A file that names incidents which are not in it could not be read again. */
function mentioning(incident: Incident, isThere: (id: IncidentId) => boolean): Incident {
  const related = incident.related.filter(({ id }) => isThere(id));
  const claims = incident.claims.map((claim) =>
    claim.scope?.otherIncidents ? { ...claim, scope: { ...claim.scope, otherIncidents: claim.scope.otherIncidents.filter(isThere) } } : claim,
  );
  return { ...incident, related, claims };
}
