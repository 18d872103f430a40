import { sumFigures, type Figure } from "../domain/casualty";
import type { Claim, Outcome } from "../domain/claim";
import type { Day } from "../domain/day";
import { groupBy } from "../domain/grouping";
import type { AuthorityId, ClaimId, PartyId } from "../domain/identifiers";
import { allParties, sides, type Side } from "../domain/party";
import type { SideOrAll, Stated } from "./rule";
import type { Sides } from "./sidesOf";
import { counts, countsFrom, figureOf, statedBySide } from "./stated";

/** What an authority said of one side as days went by. */
export interface TollLine {
  readonly authority: AuthorityId;
  /** The earliest first, one a day. */
  readonly points: readonly TollPoint[];
}

export interface TollPoint {
  /** From which the figure counts: an estimated month from its last day. */
  readonly day: Day;
  /** Whether some claim of the day is dated by its month alone. */
  readonly isEstimated: boolean;
  readonly figure: Figure;
  /** The claims that the figure is made of. */
  readonly claims: readonly ClaimId[];
  /** Of a figure over all sides: whether it is our sum of the parts that the authority adds up on other days itself. */
  readonly isAdded: boolean;
}

export interface TollOfSide {
  readonly side: SideOrAll;
  readonly lines: readonly TollLine[];
}

export interface RunningToll {
  /** The figure over all sides first, then the sides in their order; those of which somebody gives a dated number. */
  readonly sides: readonly TollOfSide[];
  /** Claims that count and have no day: they belong to no line. */
  readonly undated: readonly Claim[];
}

/** The claims of one outcome, day by day and authority by authority, as they stood at the end of each day. */
export function runningToll(claims: readonly Claim[], outcome: Outcome, of: Sides): RunningToll {
  const counted = claims.filter((claim) => claim.outcome === outcome && counts(claim, null));
  const dated = counted.filter((claim) => countsFrom(claim) !== null);
  const byAuthority = [...groupBy(dated, ({ authority }) => authority)];
  const linesOf = (pointsOf: (own: readonly Claim[]) => readonly TollPoint[]) =>
    byAuthority.flatMap(([authority, own]): readonly TollLine[] => {
      const points = pointsOf(own);
      return points.length === 0 ? [] : [{ authority, points }];
    }).toSorted(mostFirst);
  const ofSide = (side: Side) => linesOf((own) => pointsOfSide(own.filter(({ party }) => party !== allParties && of.sideOf(party) === side), outcome, of, side));
  const all: TollOfSide = { side: "all", lines: linesOf((own) => pointsOverAll(own, outcome, of)) };
  return {
    sides: [all, ...sides.map((side) => ({ side, lines: ofSide(side) }))].filter(({ lines }) => lines.length > 0),
    undated: counted.filter((claim) => countsFrom(claim) === null),
  };
}

function pointsOfSide(own: readonly Claim[], outcome: Outcome, of: Sides, side: Side): readonly TollPoint[] {
  return eachDay(own).flatMap(([day, today, known]) => {
    const [stated] = statedBySide(known, outcome, of).get(side) ?? [];
    return stated ? [pointOf(day, today, stated, false)] : [];
  });
}

/**
 * A total is drawn as it was stated. On days without one the parts are added up only where they are the very parties that the authority
 * adds up itself; of a total and such a sum on one day the higher stands, as of any two figures of a day.
 */
function pointsOverAll(own: readonly Claim[], outcome: Outcome, of: Sides): readonly TollPoint[] {
  const whole = ownWhole(own);
  return eachDay(own).flatMap(([day, today, known]) => {
    const stated = statedBySide(known, outcome, of);
    const total = today.some(({ party }) => party === allParties) ? stated.get("all")?.[0] : undefined;
    const added = today.some(({ party }) => party !== allParties) && isWhole(known, whole) ? sumOf([...stated].flatMap(([side, [one]]) => (side === "all" || !one ? [] : [one]))) : undefined;
    if (added && (!total || added.figure.best > total.figure.best)) return [pointOf(day, today, added, true)];
    return total ? [pointOf(day, today, total, false)] : [];
  });
}

/** The parties of which the authority itself makes a total, seen where they add up to it; empty where it never does. */
function ownWhole(own: readonly Claim[]): ReadonlySet<PartyId> {
  for (const total of own.filter(({ party }) => party === allParties)) {
    const parts = own.filter(({ id, party, scope }) => party !== allParties && scope?.subgroup === undefined && (total.scope?.includes ?? []).includes(id));
    const sum = sumFigures(parts.flatMap((part) => figureOf(part) ?? []));
    if (sum && sum.best === figureOf(total)?.best) return new Set(parts.map(({ party }) => party));
  }
  return new Set();
}

function isWhole(known: readonly Claim[], whole: ReadonlySet<PartyId>): boolean {
  const parties = new Set(known.map(({ party }) => party).filter((party) => party !== allParties));
  return whole.size > 0 && parties.size === whole.size && [...parties].every((party) => whole.has(party));
}

function sumOf(parts: readonly Stated[]): Stated | undefined {
  const figure = sumFigures(parts.map((part) => part.figure));
  const [first] = parts;
  return figure && first ? { ...first, figure, claims: parts.flatMap(({ claims }) => claims) } : undefined;
}

/** Each day on which something was said, with what was said on it and what was known by its end. */
function eachDay(own: readonly Claim[]): readonly (readonly [day: Day, today: readonly Claim[], known: readonly Claim[]])[] {
  const days = [...new Set(own.flatMap((claim) => countsFrom(claim) ?? []))].toSorted((a, b) => a - b);
  return days.map((day) => [day, own.filter((claim) => countsFrom(claim) === day), own.filter((claim) => counts(claim, day))]);
}

function pointOf(day: Day, today: readonly Claim[], { figure, claims }: Stated, isAdded: boolean): TollPoint {
  return { day, isEstimated: today.some(({ id, reportedPrecision }) => reportedPrecision === "month" && claims.includes(id)), figure, claims: claims.toSorted(), isAdded };
}

/** The authority that spoke most often, then the one with the higher last figure. */
function mostFirst(a: TollLine, b: TollLine): number {
  return b.points.length - a.points.length || lastBest(b) - lastBest(a) || (a.authority < b.authority ? -1 : 1);
}

function lastBest({ points }: TollLine): number {
  return points.at(-1)?.figure.best ?? 0;
}
