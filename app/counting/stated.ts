import { sumFigures, type Figure } from "../domain/casualty";
import { contains, isScoped, type Claim, type Outcome } from "../domain/claim";
import { endOfMonth, type Day } from "../domain/day";
import { groupBy } from "../domain/grouping";
import type { AuthorityId } from "../domain/identifiers";
import { allParties, type Side } from "../domain/party";
import type { SideOrAll, Stated } from "./rule";
import type { Sides } from "./sidesOf";

/** Day from which a claim counts: an estimated month from its last day; null for an undated one. */
export function countsFrom(claim: Claim): Day | null {
  if (claim.reported === null) return null;
  return claim.reportedPrecision === "month" ? endOfMonth(claim.reported) : claim.reported;
}

/** True where the claim counts at all, and was known by the day `asOf` (null: everything known). */
export function counts(claim: Claim, asOf: Day | null): boolean {
  if (claim.notCounted !== null || figureOf(claim) === null) return false;
  if (asOf === null) return true;
  const from = countsFrom(claim);
  return from !== null && from <= asOf;
}

/**
 * The claim's number as a figure of its party in its incident: of a subgroup there are at least so many; a figure over other incidents
 * too is at most of this one.
 */
export function figureOf(claim: Claim): Figure | null {
  const figure = numberOf(claim);
  if (!figure || !claim.scope) return figure;
  const { subgroup, otherIncidents } = claim.scope;
  const [openHigh, openLow] = [figure.openHigh || subgroup !== undefined, figure.openLow || otherIncidents !== undefined];
  return { ...figure, low: otherIncidents === undefined ? figure.low : null, openLow, openHigh };
}

/**
 * The claim's number by itself: at least leaves high open, at most low. The best of two ends is the count given beside them, else
 * their midpoint, rounded down; where the three were given out of order, low is the smallest and high the largest of them.
 */
export function numberOf(claim: Claim): Figure | null {
  const { low, high, count, bound } = claim;
  if (low !== null && high !== null) {
    const best = count ?? Math.floor((low + high) / 2);
    return { low: Math.min(low, best, high), best, high: Math.max(low, best, high), openLow: false, openHigh: false };
  }
  if (count === null) return null;
  return {
    low: bound === "at-most" ? null : count,
    best: count,
    high: count,
    openLow: bound === "at-most",
    openHigh: bound === "at-least",
  };
}

/**
 * What each authority states last of one outcome, by side: of each party its latest claim (ties on a day: the higher; undated
 * claims only where there is no other), then the parties of a side added up.
 */
export function statedBySide(
  claims: readonly Claim[],
  outcome: Outcome,
  { sideOf, speaksFor }: Sides,
): ReadonlyMap<SideOrAll, readonly Stated[]> {
  const bySide = groupBy(
    claims.filter((claim) => claim.outcome === outcome),
    (claim): SideOrAll => (claim.party === allParties ? "all" : sideOf(claim.party)),
  );
  return new Map([...bySide].map(([side, ofSide]) => [side, statedByAuthority(ofSide, speaksFor)]));
}

function statedByAuthority(claims: readonly Claim[], speaksFor: Sides["speaksFor"]): readonly Stated[] {
  return [...groupBy(claims, (claim) => claim.authority)].flatMap(([authority, own]) => statedBy(authority, speaksFor(authority), own));
}

function statedBy(authority: AuthorityId, speaksFor: Side | null, claims: readonly Claim[]): readonly Stated[] {
  const latest = withoutParts([...groupBy(claims, (claim) => claim.party).values()].map((ofParty) => ofParty.reduce(later)), claims);
  const figure = sumFigures(latest.flatMap((claim) => figureOf(claim) ?? []));
  return figure ? [{ authority, speaksFor, figure, claims: latest.map((claim) => claim.id) }] : [];
}

/**
 * Without the figures of parties that another of them contains: also where such a party was counted anew since, for nobody says that
 * the whole was. Where each contains the other, as they are.
 */
function withoutParts(latest: readonly Claim[], claims: readonly Claim[]): readonly Claim[] {
  if (latest.length < 2 || !claims.some(isScoped)) return latest;
  const contained = new Set(latest.flatMap((whole) =>
    claims.filter((part) => part.scope?.subgroup === undefined && contains(whole, part)).map(({ party }) => party).filter((party) => party !== whole.party)));
  const wholes = latest.filter(({ party }) => !contained.has(party));
  return wholes.length === 0 ? latest : wholes;
}

/** The later claim; on one day the higher, of equal ones the more definite, so that the order of the claims does not matter. */
function later(a: Claim, b: Claim): Claim {
  const [ofA, ofB] = [precedence(a), precedence(b)];
  const difference = ofA.map((value, index) => (value === ofB[index] ? 0 : value - (ofB[index] ?? 0))).find((value) => value !== 0);
  return (difference ?? (a.id < b.id ? 1 : -1)) > 0 ? a : b;
}

function precedence(claim: Claim): readonly number[] {
  const figure = figureOf(claim);
  const openEnds = Number(figure?.openLow) + Number(figure?.openHigh);
  return [countsFrom(claim) ?? -Infinity, figure?.best ?? -1, -openEnds, figure?.high ?? -1, figure?.low ?? -1];
}
