import { endsOf, type Figure } from "../domain/casualty";
import type { Claim, Outcome } from "../domain/claim";
import { groupBy } from "../domain/grouping";
import { allParties } from "../domain/party";
import type { SideOrAll, Stated } from "./rule";
import { countsFrom, figureOf } from "./stated";
import { sideTallies, type OutcomeTally, type SideTally } from "./tally";

/** One way in which the claims of an incident contradict each other, as data. */
export type Difference =
  /** The latest figures of authorities exclude each other; the lowest first. */
  | { readonly kind: "authorities"; readonly outcome: Outcome; readonly side: SideOrAll; readonly stated: readonly Stated[] }
  /** The figures of the sides, added up, and the figure over all sides. */
  | { readonly kind: "sum"; readonly outcome: Outcome; readonly sides: Figure; readonly all: Figure; readonly fit: Fit }
  /** A total and the sum of the parts that it contains: more than it, or fewer where not all are told apart. */
  | { readonly kind: "parts"; readonly whole: Claim; readonly total: number; readonly parts: number }
  /** A page prints a total of all sides beside parts that make more than it, whether or not what it prints counts. */
  | { readonly kind: "print"; readonly whole: Claim; readonly total: number; readonly parts: number }
  /** An authority gave other figures as time went by; one a day, the earliest first. */
  | { readonly kind: "revised"; readonly claims: readonly Claim[] };

/** How a figure stands to what is said: among it; outside of all that anybody says, but no number of it is ruled out; or ruled out. */
export type Fit = "within" | "outside" | "excluded";

/** Everything that can be told from the claims alone: first what concerns the figures under the rule. */
export function differencesAmong(claims: readonly Claim[], tallies: readonly OutcomeTally[]): readonly Difference[] {
  return [
    ...tallies.flatMap(sumDifference),
    ...tallies.flatMap((tally) => sideTallies(tally).flatMap((of) => authoritiesDiffering(tally.outcome, of))),
    ...claims.flatMap((claim) => partsDifference(claim, claims)),
    ...claims.flatMap((claim) => printDifference(claim, claims)),
    ...revisions(claims),
  ];
}

/** True where no number fits both: at least 70 and 246 do not exclude each other, 246 and 374 do. */
export function exclude(a: Figure, b: Figure): boolean {
  const [endsOfA, endsOfB] = [endsOf(a), endsOf(b)];
  return endsOfA.low > endsOfB.high || endsOfB.low > endsOfA.high;
}

function sumDifference({ outcome, bySide, all, total }: OutcomeTally): readonly Difference[] {
  if (bySide.length === 0 || !all || !total) return [];
  const isWithin = total.best >= (all.figure.low ?? 0) && total.best <= all.figure.high;
  return [{ kind: "sum", outcome, sides: total, all: all.figure, fit: isWithin ? "within" : exclude(total, all.figure) ? "excluded" : "outside" }];
}

function authoritiesDiffering(outcome: Outcome, { side, stated }: SideTally): readonly Difference[] {
  const differ = stated.some((one) => stated.some((other) => exclude(one.figure, other.figure)));
  return differ ? [{ kind: "authorities", outcome, side, stated: stated.toSorted((a, b) => a.figure.best - b.figure.best) }] : [];
}

/** Parts that another part contains, and subgroups, which are no share of the whole, are left out. */
function partsDifference(whole: Claim, claims: readonly Claim[]): readonly Difference[] {
  const total = figureOf(whole);
  const ids = whole.scope?.includes ?? [];
  if (!total || total.openHigh || total.openLow || whole.notCounted !== null) return [];
  const named = claims.filter(({ id, scope }) => ids.includes(id) && scope?.subgroup === undefined);
  const inner = new Set(named.flatMap(({ scope }) => scope?.includes ?? []));
  const figures = named.filter(({ id }) => !inner.has(id)).flatMap((claim) => figureOf(claim) ?? []);
  const isPlain = figures.length > 0 && figures.every(({ openHigh, openLow }) => !openHigh && !openLow);
  const parts = figures.reduce((sum, { best }) => sum + best, 0);
  return isPlain && parts !== total.best ? [{ kind: "parts", whole, total: total.best, parts }] : [];
}

/** A total that names its parts is left to `partsDifference`. Fewer than the total is no contradiction: a page need not tell all apart. */
function printDifference(whole: Claim, claims: readonly Claim[]): readonly Difference[] {
  const total = figureOf(whole);
  if (whole.party !== allParties || whole.scope !== null || !total || total.openHigh) return [];
  const beside = claims.filter((claim) =>
    claim.party !== allParties && claim.scope === null && claim.source === whole.source && claim.authority === whole.authority
    && claim.outcome === whole.outcome && claim.reported === whole.reported && (claim.notCounted === null || whole.notCounted !== null));
  const oneOfEach = [...groupBy(beside, ({ party }) => party).values()];
  const figures = oneOfEach.flatMap(([only, ...others]) => (others.length > 0 || !only ? [] : figureOf(only) ?? []));
  const parts = figures.reduce((sum, { low }) => sum + (low ?? 0), 0);
  return figures.length > 1 && figures.length === oneOfEach.length && parts > total.high ? [{ kind: "print", whole, total: total.best, parts }] : [];
}

function revisions(claims: readonly Claim[]): readonly Difference[] {
  const dated = claims.filter((claim) => claim.notCounted === null && countsFrom(claim) !== null && figureOf(claim) !== null);
  return [...groupBy(dated, ({ authority, party, outcome }) => `${authority} ${party} ${outcome}`).values()].flatMap((own) => {
    const daily = [...groupBy(own, countsFrom).values()].map((ofDay) => ofDay.reduce((a, b) => (bestOf(b) > bestOf(a) ? b : a)));
    const inOrder = daily.toSorted((a, b) => (countsFrom(a) ?? 0) - (countsFrom(b) ?? 0));
    const changed = inOrder.filter((claim, index) => index === 0 || bestOf(claim) !== bestOf(inOrder[index - 1]));
    return changed.length > 1 ? [{ kind: "revised", claims: changed } as const] : [];
  });
}

function bestOf(claim: Claim | undefined): number {
  return (claim && figureOf(claim)?.best) ?? -1;
}
