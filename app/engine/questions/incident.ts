import { countsFrom } from "../../counting/stated";
import { sideTallies, type OutcomeTally } from "../../counting/tally";
import { outcomes, type Claim, type Statement } from "../../domain/claim";
import type { Day, Period } from "../../domain/day";
import type { Facility } from "../../domain/facility";
import type { ClaimId, IncidentId } from "../../domain/identifiers";
import { spanOf, type DayPrecision, type Incident, type Relation } from "../../domain/incident";
import { differencesAmong, type Difference } from "../../counting/differences";
import type { CountedIncident } from "../countedIncident";
import type { QuestionKind } from "../engine";
import { wasKnown } from "../knownBy";
import { knownFacility } from "../../counting/knownFacility";

export interface IncidentAnswer {
  /** As far as it is known by the as-of day. */
  readonly incident: Incident;
  /** False where it begins after the as-of day: then nothing of it was known. */
  readonly hasBegun: boolean;
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
  /** While an as-of day is set: claims of an unknown day, which are listed but not counted. Those on a page of a later day are hidden. */
  readonly undated: readonly Claim[];
  readonly hidden: Hidden;
  /** Whether everything is known: no as-of day is set. */
  readonly complete: boolean;
  /** Where the claims known by the as-of day contradict each other. */
  readonly differences: readonly Difference[];
  readonly related: readonly RelatedIncident[];
  /** Other incidents at its facility, by first day. */
  readonly atFacility: readonly OtherIncident[];
}

/** What an as-of day leaves out. */
export interface Hidden {
  /** Claims and statements of a later day, or on a page of a later day without a day of their own; statements without a day. */
  readonly claims: number;
  readonly statements: number;
  /** Pages of a later day, or without a day and with nothing known on them. */
  readonly sources: number;
  /** Whether there is an end, a summary or a note that is hidden. */
  readonly end: boolean;
  readonly summary: boolean;
  readonly note: boolean;
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
    const { incident: found, whole } = counted;
    const tallies = outcomes.map((outcome) => counted.tally(outcome)).filter(({ total }) => total !== null);
    const others = all.filter((candidate) => candidate !== counted && wasKnown(candidate.incident.start, asOf));
    const claims = asOf === null ? found.claims : found.claims.map((claim) => mentioning(claim, new Set(others.map(({ incident: { id: other } }) => other))));
    const undated = asOf === null ? [] : undatedClaims(whole, asOf);
    const known: Incident = { ...found, claims, sources: whole.sources.filter((source) => found.sources.includes(source) || undated.some((claim) => claim.source === source.id)) };
    const daysOf = (one: Incident): KnownDays => ({ ...spanOf(one), dayPrecision: one.dayPrecision });
    const inShort = ({ incident: other }: CountedIncident): OtherIncident => ({ id: other.id, title: other.title, ...daysOf(other) });
    const facility = table.dictionaries.facilities.find((candidate) => candidate.id === found.facility);
    return {
      incident: known,
      hasBegun: wasKnown(found.start, asOf),
      inView: inView.includes(counted),
      facility: facility ? knownFacility(facility, asOf) : null,
      days: daysOf(found),
      tallies,
      used: new Set(tallies.flatMap(usedClaims)),
      claims,
      statements: found.statements,
      undated,
      hidden: hiddenOf(whole, known, undated),
      complete: asOf === null,
      differences: differencesAmong(claims, tallies),
      related: found.related.flatMap(({ id: relatedId, how }) => {
        const other = others.find((candidate) => candidate.incident.id === relatedId);
        return other ? [{ ...inShort(other), how }] : [];
      }),
      atFacility: found.facility === null ? [] : others.filter(({ incident: { facility: at } }) => at === found.facility).map(inShort),
    };
  },
};

/** Claims without a day, but those on a page of a later one. */
function undatedClaims({ claims, sources }: Incident, asOf: Day): readonly Claim[] {
  const later = new Set(sources.flatMap(({ id, date }) => (date !== null && date > asOf ? id : [])));
  return claims.filter((claim) => countsFrom(claim) === null && !later.has(claim.source));
}

/** The claim without mention of incidents that had not begun. */
function mentioning(claim: Claim, begun: ReadonlySet<IncidentId>): Claim {
  const others = claim.scope?.otherIncidents;
  return others ? { ...claim, scope: { ...claim.scope, otherIncidents: others.filter((id) => begun.has(id)) } } : claim;
}

function hiddenOf(whole: Incident, known: Incident, undated: readonly Claim[]): Hidden {
  return {
    claims: whole.claims.length - known.claims.length - undated.length,
    statements: whole.statements.length - known.statements.length,
    sources: whole.sources.length - known.sources.length,
    end: whole.end !== known.end,
    summary: whole.summary !== known.summary,
    note: whole.note !== known.note,
  };
}

/** Every claim that the incident's page lists, whether or not it can count. */
export function listedClaims({ claims, undated }: Pick<IncidentAnswer, "claims" | "undated">): readonly Claim[] {
  return [...claims, ...undated];
}

/** Claims that a figure is made of. */
export function usedClaims(tally: OutcomeTally): readonly ClaimId[] {
  return sideTallies(tally).flatMap(({ taken }) => taken.flatMap(({ claims }) => claims));
}
