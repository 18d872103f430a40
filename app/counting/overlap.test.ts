import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outcomes, type Claim, type Scope } from "../domain/claim";
import type { ClaimId, IncidentId } from "../domain/identifiers";
import { spanOf } from "../domain/incident";
import { aClaim } from "../testing/aClaim";
import { aDay } from "../testing/aDay";
import { shippedAtlas } from "../testing/shippedAtlas";
import { someSides } from "../testing/someDictionaries";
import { countingRules } from "./rules/index";
import { range } from "./rules/range";
import { setAside } from "./setAside";
import { sidesOf } from "./sidesOf";
import { sideTallies, tallyOutcome } from "./tally";

const tally = (claims: readonly Claim[], asOf: string | null = null) => tallyOutcome(claims, "killed", { rule: range, asOf: asOf === null ? null : aDay(asOf), ...someSides });
const best = (...claims: readonly Claim[]) => tally(claims).total?.best;
const includes = (...ids: readonly string[]): Scope => ({ includes: ids as readonly ClaimId[] });

describe("an authority’s whole and its parts are one figure", () => {
  const whole = aClaim({ id: "whole", count: 30, scope: includes("guards") });
  const guards = aClaim({ id: "guards", party: "guards", count: 8 });

  test("whichever of the two names the other", () => {
    expect(best(whole, guards)).toBe(30);
    expect(best(aClaim({ id: "whole", count: 30 }), { ...guards, scope: { partOf: "whole" as ClaimId } })).toBe(30);
    expect(best(aClaim({ id: "whole", count: 30 }), guards)).toBe(38);
  });

  test("also after the part was counted anew; a part is a figure until the whole is known; one of another authority stays", () => {
    expect(best(whole, guards, aClaim({ id: "anew", party: "guards", count: 12, reported: "2022-01-25" }))).toBe(30);
    expect(tally([{ ...whole, reported: aDay("2022-01-24") }, guards], "2022-01-23").total?.best).toBe(8);
    expect(tally([whole, aClaim({ id: "theirs", authority: "monitor", party: "guards", count: 8 })]).bySide[0]?.stated).toHaveLength(2);
  });

  test("the part says why it does not count", () => {
    const claims = [whole, guards, aClaim({ id: "anew", party: "guards", count: 12, reported: "2022-01-25" })];
    const used = new Set(tally(claims).bySide.flatMap(({ stated }) => stated.flatMap((one) => one.claims)));
    expect([...used]).toEqual(["whole"]);
    for (const part of claims.slice(1)) expect(setAside(part, claims, used)).toEqual({ why: "contained", in: whole });
  });

  test("two that claim to contain each other are left as they are", () => {
    expect(best({ ...whole, scope: includes("guards") }, { ...guards, scope: includes("whole") })).toBe(38);
  });
});

test("of a subgroup there are at least so many; a figure over other incidents too is at most of this one", () => {
  expect(tally([aClaim({ count: 4, scope: { subgroup: "officers" } })]).total).toEqual({ low: 4, best: 4, high: 4, openLow: false, openHigh: true });
  expect(tally([aClaim({ count: 23, scope: { otherIncidents: ["other" as IncidentId] } })]).total).toEqual({ low: null, best: 23, high: 23, openLow: true, openHigh: false });
});

test("adding a part of a counted whole changes no sum, whatever the part", () => {
  fc.assert(fc.property(fc.nat(500), fc.nat(500), fc.constantFrom("2022-01-20", "2022-01-21", "2022-01-28"), (count, part, reported) => {
    const whole = aClaim({ id: "whole", count, scope: includes("part") });
    expect(tally([whole, aClaim({ id: "part", party: "guards", count: part, reported })]).total).toEqual(tally([whole]).total);
  }));
});

describe("in the shipped records", () => {
  const { incidents, dictionaries } = shippedAtlas();
  const sides = sidesOf(dictionaries);

  test.each(countingRules)("under “$id” no figure is made of a whole and its part, nor of one that covers other incidents", (rule) => {
    for (const { id, claims } of incidents) {
      const byId = new Map(claims.map((claim) => [claim.id, claim]));
      for (const of of outcomes.flatMap((outcome) => sideTallies(tallyOutcome(claims, outcome, { rule, asOf: null, ...sides })))) {
        for (const { claims: made } of of.stated) {
          for (const each of made.flatMap((one) => byId.get(one) ?? [])) {
            expect(each.scope?.otherIncidents, `${id} ${each.id}`).toBeUndefined();
            expect(made.some((other) => (each.scope?.includes ?? []).includes(other) || each.scope?.partOf === other), `${id} ${each.id}`).toBe(false);
          }
        }
      }
    }
  });

  test("where an incident lies within another at the same facility, they count different outcomes: nobody dies in both", () => {
    const within = incidents.flatMap((one) => incidents.filter((other) => {
      const [a, b] = [spanOf(one), spanOf(other)];
      return one.id !== other.id && one.facility !== null && one.facility === other.facility && a.from <= b.from && b.to <= a.to;
    }).map((other) => [one, other] as const));
    const counted = (claims: readonly Claim[]) => outcomes.filter((outcome) => tallyOutcome(claims, outcome, { rule: range, asOf: null, ...sides }).total !== null);
    expect(within.map(([one, other]) => [one.id, other.id])).toEqual([["2021-01-01-al-hol-camp-incident", "2021-03-28-al-hol-counter-operation"]]);
    for (const [one, other] of within) expect(counted(one.claims).filter((outcome) => counted(other.claims).includes(outcome))).toEqual([]);
  });
});
