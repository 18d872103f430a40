import { describe, expect, test } from "vitest";
import { outcomes } from "../domain/claim";
import type { Day } from "../domain/day";
import { aDay } from "../testing/aDay";
import { readReckoning, reckoningRow } from "../testing/reckoning";
import { shippedAtlas } from "../testing/shippedAtlas";
import type { CountingRule } from "./rule";
import { countingRules } from "./rules/index";
import { range } from "./rules/range";
import { sidesOf } from "./sidesOf";
import { sideTallies, tallyOutcome } from "./tally";

/** Reckonings made from the same records by a script that shares no code with this one. */
describe("an independent reckoning agrees, row by row, both ways", () => {
  test.each([
    ["expected-range", null, "sides"],
    ["expected-asof-2022-01-23", aDay("2022-01-23"), "sides"],
    ["expected-all-party", null, "all"],
  ] as const)("%s", (name, asOf, which) => {
    const expected = readReckoning(name);
    expect(expected.length).toBeGreaterThan(20);
    expect(countedRows(asOf, which)).toEqual(expected.toSorted());
  });
});

test("an independent reckoning by every other rule agrees, row by row, both ways", () => {
  const expected = readReckoning("expected-rules");
  const found = countingRules.filter((rule) => rule !== range).flatMap((rule) =>
    shippedTallies(rule, null).flatMap(({ id, tally }) => sideTallies(tally).map((of) => `${rule.id},${reckoningRow(id, tally, of)}`.replace(/,[^,]*$/, ""))));
  expect(expected.length).toBeGreaterThan(900);
  expect(found.toSorted()).toEqual(expected.toSorted());
});

function countedRows(asOf: Day | null, which: "sides" | "all"): readonly string[] {
  return shippedTallies(range, asOf).flatMap(({ id, tally }) => {
    const tallies = which === "sides" ? tally.bySide : tally.all ? [tally.all] : [];
    return tallies.map((of) => reckoningRow(id, tally, of));
  }).toSorted();
}

function shippedTallies(rule: CountingRule, asOf: Day | null) {
  const { incidents, dictionaries } = shippedAtlas();
  const options = { rule, asOf, ...sidesOf(dictionaries) };
  return incidents.filter(({ start }) => asOf === null || start <= asOf)
    .flatMap(({ id, claims }) => outcomes.map((outcome) => ({ id, tally: tallyOutcome(claims, outcome, options) })));
}
