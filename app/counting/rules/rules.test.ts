import { describe, expect, test } from "vitest";
import type { Figure } from "../../domain/casualty";
import { aClaim, type ClaimOptions } from "../../testing/aClaim";
import { someSides } from "../../testing/someDictionaries";
import { tallyOutcome } from "../tally";
import { adversary } from "./adversary";
import { bestLowHigh } from "./bestLowHigh";
import { conservative } from "./conservative";
import { highest } from "./highest";
import { majority } from "./majority";
import { own } from "./own";
import type { CountingRule } from "../rule";

/** Of the soldiers killed, unless told otherwise; the army speaks for them, the channel for the militants, nobody else for anybody. */
const counted = (rule: CountingRule, ...claims: readonly ClaimOptions[]): Figure | null =>
  tallyOutcome(claims.map((options, index) => aClaim({ id: `c${index + 1}`, ...options })), "killed", { rule, asOf: null, ...someSides }).total;

const said = (authority: string, count: number, more: ClaimOptions = {}): ClaimOptions => ({ authority, count, ...more });
const plain = (best: number, low = best, high = best): Figure => ({ low, best, high, openLow: false, openHigh: false });
const atLeast = (best: number, low = best, high = best): Figure => ({ ...plain(best, low, high), openHigh: true });

describe("conservative", () => {
  test("the lowest of the latest, not of all that was ever said", () => {
    expect(counted(conservative, said("army", 2), said("army", 9, { reported: "2022-01-25" }), said("monitor", 11))).toEqual(plain(9));
  });
  test("of two ends the lower one", () => {
    expect(counted(conservative, { authority: "monitor", count: null, low: 5, high: 20 }, said("army", 7))).toEqual(plain(5));
  });
  test("at least stays open, unless another says the same plainly; at most names a number", () => {
    expect(counted(conservative, said("monitor", 5, { bound: "at-least" }), said("army", 7))).toEqual(atLeast(5));
    expect(counted(conservative, said("monitor", 5, { bound: "at-least" }), said("army", 5))).toEqual(plain(5));
    expect(counted(conservative, said("monitor", 3, { bound: "at-most" }), said("army", 5))).toEqual({ ...plain(3), low: null, openLow: true });
  });
});

describe("highest", () => {
  test("of two ends the higher one; an earlier, higher figure of the same authority is gone", () => {
    expect(counted(highest, { authority: "monitor", count: null, low: 5, high: 20 }, said("army", 7))).toEqual(plain(20));
    expect(counted(highest, said("army", 90), said("army", 9, { reported: "2022-01-25" }))).toEqual(plain(9));
    expect(counted(highest, said("army", 9, { bound: "at-least" }), said("monitor", 4))).toEqual(atLeast(9));
  });
});

describe("majority", () => {
  test("more than half agree", () => {
    expect(counted(majority, said("army", 11), said("monitor", 11), said("hospital", 4))).toEqual(plain(11));
    expect(counted(majority, said("army", 11, { bound: "at-least" }), said("monitor", 11), said("hospital", 4))).toEqual(plain(11));
  });
  test("half is no majority, nor the most frequent of many: the lowest", () => {
    expect(counted(majority, said("army", 11), said("monitor", 4))).toEqual(plain(4));
    expect(counted(majority, said("army", 11), said("monitor", 11), said("hospital", 4), said("mayor", 20))).toEqual(plain(4));
  });
  test("who speaks for militants has no vote, and alone states nothing", () => {
    expect(counted(majority, said("channel", 4), said("army", 11), said("monitor", 11))).toEqual(plain(11));
    expect(counted(majority, said("channel", 4))).toBeNull();
  });
  test("two pages of one authority are one vote", () => {
    expect(counted(majority, said("army", 11), said("army", 11, { source: "s2" }), said("monitor", 4))).toEqual(plain(4));
  });
});

describe("best, low and high", () => {
  test("best is the lowest of those who speak for nobody, the ends are anybody's", () => {
    expect(counted(bestLowHigh, said("army", 2), said("monitor", 9), said("hospital", 8), said("channel", 40))).toEqual(plain(8, 2, 40));
  });
  test("where only parties speak, the lowest of theirs", () => {
    expect(counted(bestLowHigh, said("army", 12), said("channel", 40))).toEqual(plain(12, 12, 40));
  });
  test("an at most is no low of another's", () => {
    expect(counted(bestLowHigh, said("army", 3, { bound: "at-most" }), said("monitor", 10))).toEqual({ ...plain(10), openLow: true });
  });
});

describe("own and adversary", () => {
  const claims = [
    said("army", 10), said("channel", 40), said("monitor", 20),
    said("army", 70, { party: "fighters" }), said("channel", 5, { party: "raiders" }), said("monitor", 30, { party: "fighters" }),
  ];

  test("each side's own figures, and what the other side claims", () => {
    expect(counted(own, ...claims)).toEqual(plain(15));
    expect(counted(adversary, ...claims)).toEqual(plain(110));
  });
  test("the parties of a side are added up within one authority", () => {
    expect(counted(own, said("army", 10), said("army", 5, { party: "guards" }))).toEqual(plain(15));
  });
  test("of civilians, detainees, the unknown and all together neither states anything, whoever speaks", () => {
    for (const party of ["villagers", "inmates", "strangers", "all"]) {
      for (const authority of ["army", "channel", "monitor"]) {
        expect([counted(own, said(authority, 3, { party })), counted(adversary, said(authority, 3, { party }))]).toEqual([null, null]);
      }
    }
  });
  test("a stated 0 is a figure", () => {
    expect(counted(own, said("army", 0), said("monitor", 9))).toEqual(plain(0));
  });
});

test("what the rule leaves out is told apart from what it takes", () => {
  const claims = [aClaim({ id: "c1", authority: "army" }), aClaim({ id: "c2", authority: "monitor" })];
  const [side] = tallyOutcome(claims, "killed", { rule: own, asOf: null, ...someSides }).bySide;
  expect([side?.stated, side?.taken].map((all) => all?.map(({ authority }) => authority))).toEqual([["army", "monitor"], ["army"]]);
});
