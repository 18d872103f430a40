import { countsFrom } from "../../counting/stated";
import type { Claim } from "../../domain/claim";
import type { Day } from "../../domain/day";
import type { IncidentId, PartyId } from "../../domain/identifiers";
import { precisions } from "../../domain/place";
import type { Source } from "../../domain/source";
import type { CountedIncident } from "../countedIncident";
import type { Selection } from "../selection";

export const sortColumns = [
  "date", "title", "kind", "governorate", "precision", "attackers", "targets", "killed", "wounded", "escaped", "claims", "sources",
] as const;
export type SortColumn = (typeof sortColumns)[number];

/** The order of the list of incidents. */
export interface ListOrder {
  readonly sort: SortColumn;
  readonly descending: boolean;
}

export interface OrderedIncidents {
  /** Those in view. What is not stated comes last in both directions; what is equal goes by day, then by id. */
  readonly incidents: readonly CountedIncident[];
  /** From 0. */
  readonly places: ReadonlyMap<IncidentId, number>;
  /** The highest number reported killed in one of them; null where none states a number. */
  readonly most: number | null;
}

const known = new WeakMap<Selection["inView"], { readonly key: string; readonly ordered: OrderedIncidents }>();

/** The list, put in order once for each selection and order, however many parts of it are asked for. */
export function inOrder(selection: Selection, order: ListOrder): OrderedIncidents {
  const key = `${order.sort} ${order.descending}`;
  const last = known.get(selection.inView);
  if (last?.key === key) return last.ordered;
  const incidents = sorted(selection, order);
  const ordered: OrderedIncidents = {
    incidents,
    places: new Map(incidents.map(({ incident }, index) => [incident.id, index])),
    most: incidents.reduce<number | null>((most, { tally }) => higher(most, tally("killed").total?.high ?? null), null),
  };
  known.set(selection.inView, { key, ordered });
  return ordered;
}

/** Claims that were known by the day; with a day, those that nobody dated are not. */
export function knownClaims(claims: readonly Claim[], asOf: Day | null): readonly Claim[] {
  return asOf === null ? claims : claims.filter((claim) => isBy(countsFrom(claim), asOf));
}

/** Pages that were there by the day. */
export function knownSources(sources: readonly Source[], asOf: Day | null): readonly Source[] {
  return asOf === null ? sources : sources.filter(({ date }) => isBy(date, asOf));
}

function isBy(day: Day | null, asOf: Day): boolean {
  return day !== null && day <= asOf;
}

function higher(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

type SortKey = string | number | null;

interface Keyed {
  readonly counted: CountedIncident;
  readonly key: SortKey;
}

function sorted(selection: Selection, { sort, descending }: ListOrder): readonly CountedIncident[] {
  const keyOf = keysOf(sort, selection);
  const keyed = selection.inView.map((counted): Keyed => ({ counted, key: keyOf(counted) }));
  return keyed.toSorted((a, b) => compare(a, b, descending ? -1 : 1)).map(({ counted }) => counted);
}

function compare(a: Keyed, b: Keyed, direction: 1 | -1): number {
  if (a.key === b.key) {
    const [one, other] = [a.counted.incident, b.counted.incident];
    return one.start - other.start || (one.id < other.id ? -1 : Number(one.id > other.id));
  }
  if (a.key === null) return 1;
  if (b.key === null) return -1;
  return a.key < b.key ? -direction : direction;
}

function keysOf(sort: SortColumn, { table, asOf }: Selection): (counted: CountedIncident) => SortKey {
  switch (sort) {
    case "date":
      return ({ incident }) => incident.start;
    case "title":
      return ({ incident }) => incident.title;
    case "kind":
      return ({ incident }) => incident.kind;
    case "governorate":
      return ({ incident }) => incident.place.governorate;
    case "precision":
      return ({ incident: { place } }) => (place.precision === "unknown" ? null : precisions.indexOf(place.precision));
    case "attackers":
    case "targets": {
      const names = new Map(table.dictionaries.parties.map(({ id, name }) => [id, name.en]));
      return ({ incident }) => firstName(incident[sort], names);
    }
    case "killed":
    case "wounded":
    case "escaped":
      return ({ tally }) => tally(sort).total?.best ?? null;
    case "claims":
      return ({ incident }) => knownClaims(incident.claims, asOf).length;
    case "sources":
      return ({ incident }) => knownSources(incident.sources, asOf).length;
  }
}

function firstName([first]: readonly PartyId[], names: ReadonlyMap<PartyId, string>): string | null {
  return first === undefined ? null : (names.get(first) ?? first);
}
