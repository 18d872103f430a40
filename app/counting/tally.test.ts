import { describe, expect, test } from "vitest";
import type { Figure } from "../domain/casualty";
import type { Claim, Outcome } from "../domain/claim";
import type { Side } from "../domain/party";
import { aClaim, type ClaimOptions } from "../testing/aClaim";
import { aDay } from "../testing/aDay";
import { someSides } from "../testing/someDictionaries";
import { range } from "./rules/range";
import { tallyOutcome } from "./tally";

const figure = (low: number | null, best: number, high: number, open: Partial<Figure> = {}): Figure => ({
  low, best, high, openLow: false, openHigh: false, ...open,
});

const claims = (...all: readonly ClaimOptions[]): Claim[] => all.map((options, index) => aClaim({ id: `c${index + 1}`, ...options }));

const tally = (all: readonly Claim[], asOf: string | null = null, outcome: Outcome = "killed") =>
  tallyOutcome(all, outcome, { rule: range, asOf: asOf === null ? null : aDay(asOf), ...someSides });

const ofSide = (all: readonly Claim[], side: Side, asOf: string | null = null) =>
  tally(all, asOf).bySide.find((of) => of.side === side)?.figure ?? null;

describe("of one authority", () => {
  test("the latest figure counts, even where it is lower", () => {
    expect(tally(claims({ count: 9, reported: "2022-01-22" }, { count: 3, reported: "2022-01-23" })).total).toEqual(figure(3, 3, 3));
  });

  test("of two on a day, the higher", () => {
    expect(tally(claims({ count: 3 }, { count: 9 })).total).toEqual(figure(9, 9, 9));
    expect(tally(claims({ count: 9 }, { count: 3 })).total).toEqual(figure(9, 9, 9));
  });

  test("of the same number on a day in two wordings, the definite one, in either order", () => {
    const [exact, atLeast] = claims({ count: 89 }, { count: 89, bound: "at-least" });
    if (!exact || !atLeast) throw new Error("Two claims were made");
    expect(tally([exact, atLeast]).total).toEqual(figure(89, 89, 89));
    expect(tally([atLeast, exact]).total).toEqual(figure(89, 89, 89));
  });

  test("an estimated month counts from its last day", () => {
    const [inMonth, onDay] = [{ count: 5, reported: "2022-01-10", reportedPrecision: "month" }, { count: 7, reported: "2022-01-30" }] as const;
    expect(tally(claims(inMonth, onDay)).total).toEqual(figure(5, 5, 5));
    expect(tally(claims(inMonth), "2022-01-30").total).toBeNull();
    expect(tally(claims(inMonth), "2022-01-31").total).toEqual(figure(5, 5, 5));
  });

  test("an undated figure comes last, and counts where there is no other", () => {
    expect(tally(claims({ count: 50, reported: null }, { count: 2 })).total).toEqual(figure(2, 2, 2));
    expect(tally(claims({ count: 50, reported: null })).total).toEqual(figure(50, 50, 50));
  });

  test("the parties of a side are added before authorities are compared", () => {
    const all = claims(
      { authority: "army", party: "soldiers", count: 10 }, { authority: "army", party: "guards", count: 5 },
      { authority: "monitor", party: "soldiers", count: 12 },
    );
    expect(ofSide(all, "security-forces")).toEqual(figure(12, 12, 15));
  });

  test("each party has a latest figure of its own", () => {
    const all = claims({ party: "soldiers", count: 10, reported: "2022-01-21" }, { party: "guards", count: 5, reported: "2022-01-25" });
    expect(ofSide(all, "security-forces")).toEqual(figure(15, 15, 15));
  });
});

describe("between authorities", () => {
  test("low is the smallest, high the largest, best the lower of two middles", () => {
    const of = (...counts: readonly number[]) => tally(claims(...counts.map((count, index) => ({ count, authority: `a${index}` })))).total;
    expect(of(7)).toEqual(figure(7, 7, 7));
    expect(of(4, 9)).toEqual(figure(4, 4, 9));
    expect(of(9, 1, 4)).toEqual(figure(1, 4, 9));
    expect(of(100, 9, 1, 4)).toEqual(figure(1, 4, 100));
  });

  test("a publisher is no authority: two pages with one authority's figure are one", () => {
    expect(tally(claims({ count: 5, source: "s1" }, { count: 5, source: "s2" }, { count: 9, authority: "monitor" })).bySide[0]?.stated.length).toBe(2);
  });
});

describe("wording", () => {
  test("at least leaves high open", () => {
    expect(tally(claims({ count: 17, bound: "at-least" })).total).toEqual(figure(17, 17, 17, { openHigh: true }));
  });

  test("at most leaves low open, and states none alone", () => {
    expect(tally(claims({ count: 17, bound: "at-most" })).total).toEqual(figure(null, 17, 17, { openLow: true }));
    expect(tally(claims({ count: 17, bound: "at-most" }, { count: 4, authority: "monitor" })).total).toEqual(figure(4, 4, 17, { openLow: true }));
  });

  test("low is never above best, where the smallest figure is an at most", () => {
    expect(tally(claims({ count: 3, bound: "at-most" }, { count: 10, authority: "monitor" })).total).toEqual(figure(3, 3, 10, { openLow: true }));
  });

  test("about is a plain figure", () => {
    expect(tally(claims({ count: 17, bound: "about" })).total).toEqual(figure(17, 17, 17));
  });

  test("two ends are low and high, their midpoint, rounded down, is best", () => {
    expect(tally(claims({ count: null, low: 5, high: 10 })).total).toEqual(figure(5, 7, 10));
  });

  test("a count beside two ends is best", () => {
    expect(tally(claims({ count: 9, low: 5, high: 10 })).total).toEqual(figure(5, 9, 10));
    expect(tally(claims({ count: 0, low: 0, high: 10 })).total).toEqual(figure(0, 0, 10));
  });

  test.each([[4, 5, 10, 4, 10], [12, 5, 10, 5, 12], [7, 10, 5, 5, 10], [3, 10, 5, 3, 10]])(
    "best %i, low %i and high %i were given out of order: the smallest is low, the largest high",
    (count, low, high, least, most) => {
      expect(tally(claims({ count, low, high })).total).toEqual(figure(least, count, most));
    },
  );

  test("a remark is never arithmetic", () => {
    expect(tally(claims({ count: 3, remark: "and 100 more, it was said" })).total).toEqual(figure(3, 3, 3));
  });
});

describe("unknown is not zero", () => {
  test("no claim, or none with a number: not stated", () => {
    expect(tally([]).total).toBeNull();
    expect(tally(claims({ count: null })).total).toBeNull();
    expect(tally(claims({ count: 3 }), null, "wounded").total).toBeNull();
  });

  test("a stated 0 is a figure", () => {
    expect(tally(claims({ count: 0 })).total).toEqual(figure(0, 0, 0));
  });

  test("a later claim without a number does not take back an earlier one with", () => {
    expect(tally(claims({ count: 3 }, { count: null, reported: "2022-02-01" })).total).toEqual(figure(3, 3, 3));
  });
});

describe("sides and all", () => {
  test("a figure over all sides enters none", () => {
    const all = claims({ party: "soldiers", count: 3 }, { party: "fighters", count: 5 }, { party: "all", count: 100 });
    expect(tally(all).bySide.map(({ side, figure: { best } }) => [side, best])).toEqual([["militants", 5], ["security-forces", 3]]);
    expect(tally(all).all?.figure).toEqual(figure(100, 100, 100));
  });

  test("the total is the sum of the sides, or all where no side is known", () => {
    expect(tally(claims({ party: "soldiers", count: 3 }, { party: "fighters", count: 5 }, { party: "all", count: 100 })).total).toEqual(figure(8, 8, 8));
    expect(tally(claims({ party: "all", count: 100 })).total).toEqual(figure(100, 100, 100));
  });

  test("a party that nobody describes is of a side not stated", () => {
    expect(ofSide(claims({ party: "nobody-knows-them", count: 2 }), "not-stated")).toEqual(figure(2, 2, 2));
  });
});

describe("what does not count", () => {
  test("a claim with a reason", () => {
    expect(tally(claims({ count: 99, reported: "2022-03-01", notCounted: "reprint of c2" }, { count: 3 })).total).toEqual(figure(3, 3, 3));
    expect(tally(claims({ count: 99, notCounted: "a compilation" })).total).toBeNull();
  });

  test("as of a day: what was said later, and what is undated", () => {
    const all = claims({ count: 3, reported: "2022-01-21" }, { count: 9, reported: "2022-01-25" }, { count: 50, reported: null, authority: "monitor" });
    expect(tally(all, "2022-01-20").total).toBeNull();
    expect(tally(all, "2022-01-21").total).toEqual(figure(3, 3, 3));
    expect(tally(all, "2022-01-24").total).toEqual(figure(3, 3, 3));
    expect(tally(all, "2022-01-25").total).toEqual(figure(9, 9, 9));
    expect(tally(all).total).toEqual(figure(9, 9, 50));
  });
});

test("names the claims that a figure is made of", () => {
  const all = claims({ party: "soldiers", count: 1 }, { party: "soldiers", count: 3, reported: "2022-01-22" }, { party: "guards", count: 5 });
  expect(tally(all).bySide[0]?.stated).toEqual([{ authority: "army", speaksFor: "security-forces", figure: figure(8, 8, 8), claims: ["c2", "c3"] }]);
});
