import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outcomes, type Claim } from "../domain/claim";
import type { Day } from "../domain/day";
import { aClaim } from "../testing/aClaim";
import { aDay } from "../testing/aDay";
import { seededRandom } from "../testing/seededRandom";
import { someSides } from "../testing/someDictionaries";
import { syntheticClaims } from "../testing/syntheticClaims";
import { countingRules } from "./rules/index";
import { counts, statedBySide } from "./stated";
import { sideTallies, tallyOutcome, type OutcomeTally, type SideTally } from "./tally";

const START = aDay("2022-01-20");
const anyClaims = fc.integer().map((seed) => syntheticClaims(seededRandom(seed), START));
const anyAsOf = fc.option(fc.integer({ min: START - 5, max: START + 70 }).map((day) => day as Day));

describe.each(countingRules.map((rule) => [rule.id, rule] as const))("rule %s", (_id, rule) => {
  const tallies = (claims: readonly Claim[], asOf: Day | null) =>
    outcomes.map((outcome) => tallyOutcome(claims, outcome, { rule, asOf, ...someSides }));

  test("low ≤ best ≤ high wherever low is stated; none is below 0", () => {
    fc.assert(fc.property(anyClaims, anyAsOf, (claims, asOf) => {
      for (const figure of tallies(claims, asOf).flatMap(figuresOf)) {
        if (figure.low !== null) expect(figure.low).toBeLessThanOrEqual(figure.best);
        expect(figure.best).toBeLessThanOrEqual(figure.high);
        expect(Math.min(figure.low ?? 0, figure.best, figure.high)).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(figure.best)).toBe(true);
        if (figure.low === null) expect(figure.openLow).toBe(true);
      }
    }), { numRuns: 400 });
  });

  test("the order of claims does not matter", () => {
    fc.assert(fc.property(anyClaims, anyAsOf, fc.integer(), (claims, asOf, seed) => {
      const random = seededRandom(seed);
      const shuffled = claims.map((claim) => ({ claim, key: random.next() })).toSorted((a, b) => a.key - b.key).map(({ claim }) => claim);
      expect(tallies(shuffled, asOf).map(ordered)).toEqual(tallies(claims, asOf).map(ordered));
    }), { numRuns: 400 });
  });

  test("a claim that is not counted changes nothing", () => {
    fc.assert(fc.property(anyClaims, anyAsOf, fc.nat(5_000), (claims, asOf, count) => {
      const more = [...claims, aClaim({ id: "extra", count, reported: "2022-01-20", notCounted: "reprint" }), aClaim({ id: "unknown", count: null })];
      expect(tallies(more, asOf)).toEqual(tallies(claims, asOf));
    }));
  });

  test("no number is invented: each is one that an authority states of that side", () => {
    fc.assert(fc.property(anyClaims, anyAsOf, (claims, asOf) => {
      for (const { figure, stated, taken } of tallies(claims, asOf).flatMap(sideTallies)) {
        const numbers = stated.flatMap((one) => [one.figure.low, one.figure.best, one.figure.high]);
        expect(numbers).toEqual(expect.arrayContaining([figure.low ?? figure.best, figure.best, figure.high]));
        expect(stated).toEqual(expect.arrayContaining([...taken]));
      }
    }), { numRuns: 400 });
  });

  test("a side is stated exactly where the rule takes a statement about it; what it does not take changes nothing", () => {
    fc.assert(fc.property(anyClaims, anyAsOf, (claims, asOf) => {
      for (const { outcome, bySide, all } of tallies(claims, asOf)) {
        const known = claims.filter((claim) => counts(claim, asOf));
        for (const [side, stated] of statedBySide(known, outcome, someSides)) {
          const tally = side === "all" ? all : bySide.find((of) => of.side === side);
          const taken = stated.filter((one) => rule.takes(one, side));
          expect(tally?.taken ?? []).toEqual(taken);
          expect(rule.combine(stated, side)).toEqual(rule.combine(taken, side));
          expect(rule.combine(stated, side) === null).toBe(taken.length === 0);
        }
      }
    }), { numRuns: 400 });
  });

  test("a total is stated exactly where a side or all is", () => {
    fc.assert(fc.property(anyClaims, anyAsOf, (claims, asOf) => {
      for (const { total, bySide, all } of tallies(claims, asOf)) expect(total !== null).toBe(bySide.length > 0 || all !== null);
    }));
  });
});

function figuresOf(tally: OutcomeTally) {
  return sideTallies(tally).map(({ figure }) => figure).concat(tally.total ?? []);
}

/** With authorities and claims in an order of their own. */
function ordered({ bySide, all, ...rest }: OutcomeTally) {
  const inOrder = (ofSide: SideTally["stated"]) =>
    ofSide.map((one) => ({ ...one, claims: one.claims.toSorted() })).toSorted((a, b) => (a.authority < b.authority ? -1 : 1));
  const sorted = ({ stated, taken, ...of }: SideTally) => ({ ...of, stated: inOrder(stated), taken: inOrder(taken) });
  return { ...rest, bySide: bySide.map(sorted), all: all && sorted(all) };
}
