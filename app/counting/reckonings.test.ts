import { describe, expect, test } from "vitest";
import { outcomes } from "../domain/claim";
import type { Day } from "../domain/day";
import { aDay } from "../testing/aDay";
import { readReckoning, reckoningRow } from "../testing/reckoning";
import { shippedAtlas } from "../testing/shippedAtlas";
import { range } from "./rules/range";
import { sidesOf } from "./sidesOf";
import { tallyOutcome } from "./tally";

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

function countedRows(asOf: Day | null, which: "sides" | "all"): readonly string[] {
  const { incidents, dictionaries } = shippedAtlas();
  const options = { rule: range, asOf, ...sidesOf(dictionaries) };
  return incidents.filter(({ start }) => asOf === null || start <= asOf).flatMap(({ id, claims }) =>
    outcomes.flatMap((outcome) => {
      const tally = tallyOutcome(claims, outcome, options);
      const tallies = which === "sides" ? tally.bySide : tally.all ? [tally.all] : [];
      return tallies.map((of) => reckoningRow(id, tally, of));
    }),
  ).toSorted();
}
