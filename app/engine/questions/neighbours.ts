import { kilometresBetween } from "../../domain/distance";
import type { Period } from "../../domain/day";
import type { IncidentId } from "../../domain/identifiers";
import { spanOf, type DayPrecision, type Incident } from "../../domain/incident";
import { groundRadius, precisions, type Precision } from "../../domain/place";
import type { QuestionKind } from "../engine";
import { wasKnown } from "../knownBy";

export interface NeighboursAsked {
  readonly id: string;
  /** Most neighbours of each kind. */
  readonly most: number;
}

export interface NeighboursAnswer {
  /** The nearest in days, whatever their place; of equally near ones the nearer place first. */
  readonly inTime: readonly Neighbour[];
  /** The nearest in kilometres, whenever they were; those whose place is no point are not among them. */
  readonly inPlace: readonly Neighbour[];
}

export interface Neighbour extends Period {
  readonly id: IncidentId;
  readonly title: string;
  readonly dayPrecision: DayPrecision;
  /** From last day to first day between them: above 0 it came later, below 0 earlier; 0 where they share a day. */
  readonly days: number;
  /** Between the two points; null where a place is known to the governorate only, or not at all. */
  readonly kilometres: number | null;
  /** How far both points together may be off, in kilometres; null with `kilometres`. */
  readonly within: number | null;
  /** The vaguer of the two places. */
  readonly precision: Precision;
}

/**
 * Which other incidents are near an incident in time and in place, whatever the filters; those that its record names as related are
 * not among them. Null where there is none of that id.
 */
export const neighbours: QuestionKind<NeighboursAsked, NeighboursAnswer | null> = {
  id: "neighbours",
  answer({ all, asOf }, { id, most }) {
    const own = all.find(({ incident }) => incident.id === id)?.incident;
    if (!own) return null;
    const named = new Set<string>([id, ...own.related.map((related) => related.id)]);
    const others = all
      .filter(({ incident }) => !named.has(incident.id) && wasKnown(incident.start, asOf))
      .map(({ incident }) => neighbourOf(own, spanOf(own), incident, spanOf(incident)));
    return {
      inTime: others.toSorted((a, b) => Math.abs(a.days) - Math.abs(b.days) || distance(a) - distance(b) || byId(a, b)).slice(0, most),
      inPlace: others
        .filter(({ kilometres }) => kilometres !== null)
        .toSorted((a, b) => distance(a) - distance(b) || Math.abs(a.days) - Math.abs(b.days) || byId(a, b))
        .slice(0, most),
    };
  },
};

function neighbourOf(own: Incident, ownDays: Period, { id, title, dayPrecision, place }: Incident, days: Period): Neighbour {
  const precision = precisions[Math.max(precisions.indexOf(own.place.precision), precisions.indexOf(place.precision))] ?? "unknown";
  const [from, to] = [pointOf(own.place), pointOf(place)];
  return {
    id, title, dayPrecision, ...days, precision,
    days: daysBetween(ownDays, days),
    kilometres: from && to && kilometresBetween(from, to),
    within: from && to && (from.radius + to.radius) / 1_000,
  };
}

function daysBetween(own: Period, other: Period): number {
  if (other.from > own.to) return other.from - own.to;
  return other.to < own.from ? other.to - own.from : 0;
}

function pointOf({ lat, lon, precision }: Incident["place"]): { readonly lat: number; readonly lon: number; readonly radius: number } | null {
  const radius = groundRadius(precision);
  return lat === null || lon === null || radius === null ? null : { lat, lon, radius };
}

function distance({ kilometres }: Neighbour): number {
  return kilometres ?? Infinity;
}

function byId(a: Neighbour, b: Neighbour): number {
  return a.id < b.id ? -1 : 1;
}
