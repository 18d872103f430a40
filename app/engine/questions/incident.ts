import { countsFrom } from "../../counting/stated";
import { sideTallies, type OutcomeTally } from "../../counting/tally";
import { outcomes, type Claim, type Statement } from "../../domain/claim";
import type { Period } from "../../domain/day";
import type { Facility } from "../../domain/facility";
import type { ClaimId, IncidentId } from "../../domain/identifiers";
import type { DayPrecision, Incident, Relation } from "../../domain/incident";
import { differencesAmong, type Difference } from "../../counting/differences";
import type { CountedIncident } from "../countedIncident";
import type { QuestionKind } from "../engine";
import { knownSpan, wasKnown } from "../knownBy";

export interface IncidentAnswer {
  readonly incident: Incident;
  /** False where the filters or the period leave it out. */
  readonly inView: boolean;
  readonly facility: Facility | null;
  readonly days: KnownDays;
  /** Outcomes with a figure under the rule, in the outcomes' order. */
  readonly tallies: readonly OutcomeTally[];
  /** Claims that the rule makes the figures of. */
  readonly used: ReadonlySet<ClaimId>;
  /** Claims and statements known by the as-of day. */
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  /** What was known later, or on an unknown day, is left out while an as-of day is set: this many claims and statements. */
  readonly hidden: number;
  /** Whether end, note, summary and later sources may be shown. */
  readonly complete: boolean;
  /** Where the claims known by the as-of day contradict each other. */
  readonly differences: readonly Difference[];
  readonly related: readonly RelatedIncident[];
  /** Other incidents at its facility, by first day. */
  readonly atFacility: readonly OtherIncident[];
}

export interface RelatedIncident extends OtherIncident {
  readonly how: Relation;
}

export interface OtherIncident extends KnownDays {
  readonly id: IncidentId;
  readonly title: string;
}

/** An incident's days as known by the as-of day. */
export interface KnownDays extends Period {
  readonly dayPrecision: DayPrecision;
}

/** Everything about one incident, whatever the filters; null where there is none of that id. */
export const incident: QuestionKind<{ readonly id: string }, IncidentAnswer | null> = {
  id: "incident",
  answer({ all, inView, table, asOf }, { id }) {
    const counted = all.find((candidate) => candidate.incident.id === id);
    if (!counted) return null;
    const { incident: found } = counted;
    const tallies = outcomes.map((outcome) => counted.tally(outcome)).filter(({ total }) => total !== null);
    const claims = found.claims.filter((claim) => wasKnown(countsFrom(claim), asOf));
    const statements = found.statements.filter(({ reported }) => wasKnown(reported, asOf));
    const others = all.filter((candidate) => candidate !== counted && wasKnown(candidate.incident.start, asOf));
    const daysOf = (known: Incident): KnownDays => ({ ...knownSpan(known, asOf), dayPrecision: known.dayPrecision });
    const inShort = ({ incident: other }: CountedIncident): OtherIncident => ({ id: other.id, title: other.title, ...daysOf(other) });
    return {
      incident: found,
      inView: inView.includes(counted),
      facility: table.dictionaries.facilities.find((facility) => facility.id === found.facility) ?? null,
      days: daysOf(found),
      tallies,
      used: new Set(tallies.flatMap(usedClaims)),
      claims,
      statements,
      hidden: found.claims.length - claims.length + found.statements.length - statements.length,
      complete: asOf === null,
      differences: differencesAmong(claims, tallies),
      related: found.related.flatMap(({ id: relatedId, how }) => {
        const other = others.find((candidate) => candidate.incident.id === relatedId);
        return other ? [{ ...inShort(other), how }] : [];
      }),
      atFacility: found.facility === null ? [] : others.filter(({ incident: { facility } }) => facility === found.facility).map(inShort),
    };
  },
};

/** Claims that a figure is made of. */
export function usedClaims(tally: OutcomeTally): readonly ClaimId[] {
  return sideTallies(tally).flatMap(({ taken }) => taken.flatMap(({ claims }) => claims));
}
