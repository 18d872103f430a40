import { describe, expect, test } from "vitest";
import { isoDay } from "../domain/day";
import { outcomes, type Claim } from "../domain/claim";
import { aClaim } from "../testing/aClaim";
import { shippedAtlas, shippedIncident } from "../testing/shippedAtlas";
import { someSides } from "../testing/someDictionaries";
import { differencesAmong, exclude, type Difference } from "./differences";
import { range } from "./rules/range";
import { setAside } from "./setAside";
import { sideTallies, tallyOutcome } from "./tally";

const figure = (best: number, open: { readonly openLow?: boolean; readonly openHigh?: boolean } = {}) =>
  ({ low: open.openLow ? null : best, best, high: best, openLow: false, openHigh: false, ...open });

test("figures exclude each other where no number fits both", () => {
  expect(exclude(figure(246), figure(374))).toBe(true);
  expect(exclude(figure(70, { openHigh: true }), figure(374))).toBe(false);
  expect(exclude(figure(374, { openHigh: true }), figure(70))).toBe(true);
  expect(exclude(figure(70, { openLow: true }), figure(12))).toBe(false);
  expect(exclude({ ...figure(7), low: 5, high: 10 }, figure(10))).toBe(false);
  expect(exclude(figure(0), figure(0))).toBe(false);
});

describe("the prison break", () => {
  const claims = shippedIncident("2022-01-20-ghuwayran-prison-break").claims;
  const differences = differencesOf(claims);

  test("SDF and SOHR exclude each other on the dead of the group", () => {
    const found = differences.find((one) => one.kind === "authorities" && one.outcome === "killed" && one.side === "militants");
    expect(found?.kind === "authorities" && found.stated.map(({ authority, figure: { best } }) => [authority, best])).toEqual([
      ["reuters", 200], ["sohr", 346], ["sdf", 374],
    ]);
  });

  test("the sides add up to more than anybody says of all together, but “at least” rules nothing out", () => {
    const sum = differences.find((one) => one.kind === "sum" && one.outcome === "killed");
    expect(sum).toMatchObject({ sides: { best: 537 }, all: { low: 235, high: 450, openHigh: true }, fit: "outside" });
  });

  test("SOHR gave seven figures for the group’s dead, one after another", () => {
    expect(revision(differences, "sohr", "islamic-state", "killed")).toEqual([
      ["2022-01-21", 6], ["2022-01-22", 56], ["2022-01-23", 77], ["2022-01-26", 124], ["2022-01-29", 246], ["2022-01-30", 268], ["2022-02-06", 346],
    ]);
    expect(revision(differences, "sohr", "all", "killed").slice(0, 2)).toEqual([["2022-01-22", 89], ["2022-01-26", 181]]);
  });

  test("a page prints 322 beside 246 + 79 + 7", () => {
    expect(differences.filter(({ kind }) => kind === "print")).toMatchObject([{ whole: { id: "c60", speaker: "as printed by Rudaw" }, total: 322, parts: 332 }]);
  });

  test("what is set aside has its reason", () => {
    const tallies = talliesOf(claims);
    const used = new Set(tallies.flatMap(sideTallies).flatMap(({ stated }) => stated.flatMap((one) => one.claims)));
    const why = (id: string) => {
      const claim = claims.find((one) => one.id === id);
      return claim && setAside(claim, claims, used);
    };
    expect(why("c4")).toMatchObject({ why: "superseded", by: { id: "c53", authority: "sdf", count: 374 } });
    expect(why("c23")).toEqual({ why: "not-counted", reason: "another rendering of c27" });
    expect(why("c1")).toEqual({ why: "no-number" });
    expect(why("c53")).toBeNull();
    for (const { id } of claims) expect(why(id)?.why).not.toBe("by-rule");
  });
});

test("al-Hol in 2021: 3 by sides beside 86 over all, of which 75 were not told apart in November", () => {
  const differences = differencesOf(shippedIncident("2021-01-01-al-hol-camp-incident").claims);
  expect(differences.find(({ kind }) => kind === "sum")).toMatchObject({ sides: { best: 3 }, all: { low: 47, high: 86 }, fit: "excluded" });
  expect(differences.find(({ kind }) => kind === "parts")).toMatchObject({ whole: { id: "c3", authority: "sohr" }, total: 78, parts: 3 });
});

test("parts that make more than their whole", () => {
  const claims = [
    aClaim({ id: "whole", party: "all", count: 322, scope: { includes: [aClaim({ id: "a" }).id, aClaim({ id: "b" }).id, aClaim({ id: "women" }).id] } }),
    aClaim({ id: "a", count: 246 }), aClaim({ id: "b", party: "villagers", count: 86 }),
    aClaim({ id: "women", party: "villagers", count: 4, scope: { subgroup: "women" }, notCounted: "subgroup" }),
  ];
  expect(differencesOf(claims).filter(({ kind }) => kind === "parts")).toMatchObject([{ total: 322, parts: 332 }]);
});

test("a page contradicts itself only where its parts make more than its total, are of the same day, and are counted where the total is", () => {
  const print = (...claims: readonly Claim[]) => differencesOf(claims).filter(({ kind }) => kind === "print");
  const [whole, some, others] = [aClaim({ id: "whole", party: "all", count: 10 }), aClaim({ id: "some", count: 8 }), aClaim({ id: "others", party: "villagers", count: 4 })];
  expect(print(whole, some, others)).toMatchObject([{ total: 10, parts: 12 }]);
  expect(print(whole, some)).toEqual([]);
  expect(print(whole, some, aClaim({ id: "few", party: "villagers", count: 2 }))).toEqual([]);
  expect(print(whole, some, { ...others, notCounted: "another operation" })).toEqual([]);
  expect(print(whole, some, aClaim({ id: "elsewhere", party: "villagers", count: 4, source: "s2" }))).toEqual([]);
  expect(print({ ...whole, bound: "at-least" }, some, others)).toEqual([]);
  const records = shippedAtlas().incidents.flatMap(({ id, claims }) => (print(...claims).length > 0 ? [id] : []));
  expect(records).toEqual(["2022-01-20-ghuwayran-prison-break"]);
});

test("what agrees is no difference; a claim set aside never makes one", () => {
  expect(differencesOf([aClaim(), aClaim({ id: "c2", authority: "monitor" })])).toEqual([]);
  expect(differencesOf([aClaim(), aClaim({ id: "c2", authority: "monitor", count: 9, notCounted: "reprint" })])).toEqual([]);
  expect(differencesOf([aClaim({ count: 9 }), aClaim({ id: "c2", count: 9, reported: "2022-01-25" })])).toEqual([]);
});

function talliesOf(claims: readonly Claim[]) {
  const { parties } = shippedAtlas().dictionaries;
  const sideOf = (id: Claim["party"]) => parties.find((party) => party.id === id)?.side ?? someSides.sideOf(id);
  return outcomes.map((outcome) => tallyOutcome(claims, outcome, { rule: range, asOf: null, sideOf, speaksFor: someSides.speaksFor })).filter(({ total }) => total !== null);
}

function differencesOf(claims: readonly Claim[]): readonly Difference[] {
  return differencesAmong(claims, talliesOf(claims));
}

function revision(differences: readonly Difference[], authority: string, party: string, outcome: string) {
  return differences.flatMap((one) => (one.kind === "revised" ? [one.claims] : []))
    .find(([first]) => first?.authority === authority && first.party === party && first.outcome === outcome)
    ?.map(({ reported, count }) => [reported === null ? null : isoDay(reported), count]) ?? [];
}
