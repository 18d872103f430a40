import { counts, countsFrom } from "../counting/stated";
import type { Authority } from "../domain/authority";
import { outcomes, type Outcome } from "../domain/claim";
import type { Day } from "../domain/day";
import { groupBy } from "../domain/grouping";
import type { AuthorityId } from "../domain/identifiers";
import { lowerMiddle } from "../domain/lowerMiddle";
import type { CountedIncident } from "./countedIncident";
import { wasKnown } from "./knownBy";

/** What one authority reports of the incidents in view. It tells who speaks of what, and says nothing of who is right. */
export interface AuthorityReports {
  readonly authority: Authority;
  readonly incidents: number;
  readonly claims: number;
  /** In the outcomes' order; those of which it says nothing are left out. */
  readonly outcomes: readonly { readonly outcome: Outcome; readonly claims: number }[];
  readonly first: Firsts;
  readonly apart: Apart;
}

/** Where at least two authorities state a dated figure of one outcome of one incident. */
export interface Firsts {
  /** How often it is one of them. */
  readonly of: number;
  /** Its figure is of an earlier day than all others. */
  readonly alone: number;
  /** Another's is of the same, earliest day. */
  readonly shared: number;
}

/** Its latest figure of one side's outcome beside the middle one of the others', where at least `FEWEST_OTHERS` state one; without "at least" and "at most". */
export interface Apart {
  readonly lower: number;
  readonly same: number;
  readonly higher: number;
  /** People: half of its figures are no farther from the middle of the others'; null where nothing can be compared. */
  readonly within: number | null;
}

/** How many others make a middle that is worth a comparison. */
export const FEWEST_OTHERS = 2;

interface Running {
  incidents: number;
  readonly claims: Map<Outcome, number>;
  of: number;
  alone: number;
  shared: number;
  /** Signed, in people. */
  readonly differences: number[];
}

/** Reports that are being added up. */
export type RunningReports = Map<AuthorityId, Running>;

/** Adds all that is known by the day of an incident. */
export function addIncident(reports: RunningReports, counted: CountedIncident, asOf: Day | null): void {
  const known = counted.incident.claims.filter((claim) => wasKnown(countsFrom(claim), asOf));
  for (const [authority, own] of groupBy(known, (claim) => claim.authority)) {
    addClaims(reports, authority, 1, [...groupBy(own, ({ outcome }) => outcome)].map(([outcome, { length }]) => [outcome, length]));
  }
  const dated = known.filter((claim) => counts(claim, asOf) && claim.reported !== null);
  for (const ofOutcome of groupBy(dated, ({ outcome }) => outcome).values()) {
    addFirsts(reports, ofOutcome.map((claim) => [claim.authority, countsFrom(claim) ?? Infinity]));
  }
  for (const outcome of new Set(known.map((claim) => claim.outcome))) {
    for (const stated of counted.stated(outcome).values()) {
      addDifferences(reports, stated.filter(({ figure: { openLow, openHigh } }) => !openLow && !openHigh).map(({ authority, figure }) => [authority, figure.best]));
    }
  }
}

/** An authority and a number: a day, or people. */
export type Said = readonly [AuthorityId, number];

/** Adds who was first: the days on which figures of one outcome of one incident were reported. */
export function addFirsts(reports: RunningReports, said: readonly Said[]): void {
  const days = new Map<AuthorityId, number>();
  for (const [authority, day] of said) days.set(authority, Math.min(day, days.get(authority) ?? Infinity));
  if (days.size < 2) return;
  const earliest = Math.min(...days.values());
  let first = 0;
  for (const day of days.values()) if (day === earliest) first += 1;
  for (const [authority, day] of days) {
    const running = runningOf(reports, authority);
    running.of += 1;
    if (day === earliest) running[first > 1 ? "shared" : "alone"] += 1;
  }
}

/** Adds how far figures of one side are apart: one of each authority, without open ends. */
export function addDifferences(reports: RunningReports, said: readonly Said[]): void {
  if (said.length <= FEWEST_OTHERS) return;
  for (const one of said) {
    const [authority, figure] = one;
    const middle = lowerMiddle(said.filter((other) => other !== one).map(([, other]) => other));
    if (middle !== null) runningOf(reports, authority).differences.push(figure - middle);
  }
}

/** Adds so many incidents, and claims by outcome. */
export function addClaims(reports: RunningReports, authority: AuthorityId, incidents: number, claims: Iterable<readonly [Outcome, number]>): void {
  const running = runningOf(reports, authority);
  running.incidents += incidents;
  for (const [outcome, count] of claims) running.claims.set(outcome, (running.claims.get(outcome) ?? 0) + count);
}

/** In the order of `authorities`; those without a claim are left out. */
export function reportsOf(reports: RunningReports, authorities: readonly Authority[]): readonly AuthorityReports[] {
  return authorities.flatMap((authority) => {
    const running = reports.get(authority.id);
    return running ? [{ authority, ...reported(running) }] : [];
  });
}

function reported({ incidents, claims, of, alone, shared, differences }: Running): Omit<AuthorityReports, "authority"> {
  const stated = outcomes.flatMap((outcome) => {
    const count = claims.get(outcome) ?? 0;
    return count > 0 ? [{ outcome, claims: count }] : [];
  });
  const among = (is: (difference: number) => boolean) => differences.filter(is).length;
  return {
    incidents,
    claims: stated.reduce((sum, { claims: count }) => sum + count, 0),
    outcomes: stated,
    first: { of, alone, shared },
    apart: {
      lower: among((difference) => difference < 0),
      same: among((difference) => difference === 0),
      higher: among((difference) => difference > 0),
      within: lowerMiddle(differences.map(Math.abs)),
    },
  };
}

function runningOf(reports: RunningReports, authority: AuthorityId): Running {
  const running = reports.get(authority) ?? { incidents: 0, claims: new Map<Outcome, number>(), of: 0, alone: 0, shared: 0, differences: [] };
  reports.set(authority, running);
  return running;
}
