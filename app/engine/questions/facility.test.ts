import { expect, test } from "vitest";
import { aClaim } from "../../testing/aClaim";
import { aDay } from "../../testing/aDay";
import { anIncident } from "../../testing/anIncident";
import { engineOf } from "../../testing/engineOf";
import { shippedTable } from "../../testing/tableOf";
import { createMemoryEngine } from "../memory/memoryEngine";
import { facility } from "./facility";

const engine = engineOf([
  anIncident({
    id: "riot", facility: "old-prison",
    claims: [
      aClaim({ id: "c1", outcome: "held", party: "inmates", reported: "2022-01-21", count: 900, bound: "at-least" }),
      aClaim({ id: "c2", outcome: "held", party: "inmates", reported: "2022-01-25", count: 300, scope: { subgroup: "minors" } }),
      aClaim({ id: "c3", outcome: "held", party: "villagers", authority: "monitor", reported: "2022-01-23", count: null }),
      aClaim({ id: "c4", outcome: "killed", authority: "hospital" }),
    ],
  }),
  anIncident({ id: "elsewhere", claims: [aClaim({ outcome: "held", count: 5 })] }),
]);

const ask = async (asOf: string | null) => {
  const view = { filters: { country: "IQ" }, rule: "range", asOf: asOf === null ? null : aDay(asOf) };
  return (await engine.ask(facility, { facility: "old-prison" }, view)).within(null);
};

test("numbers held are as they were claimed, of whomever: a part of the people is no least number of all", async () => {
  const answer = await ask(null);
  expect(answer?.held.map(({ claim: { id }, number }) => [id, number && [number.low, number.best, number.high, number.openHigh]])).toEqual([
    ["c1", [900, 900, 900, true]], ["c3", null], ["c2", [300, 300, 300, false]],
  ]);
});

test("named are those whose numbers they are and of whom, and the pages of what happened there, as known by the day", async () => {
  const answer = await ask(null);
  expect([...(answer?.authorities.values() ?? [])].map(({ name }) => name)).toEqual(["Army", "Monitor"]);
  expect([...(answer?.parties.values() ?? [])].map(({ id, side }) => [id, side])).toEqual([["villagers", "civilians"], ["inmates", "detainees"]]);
  expect(answer?.sources.pages).toBe(1);
  const early = await ask("2022-01-21");
  expect(early?.held.map(({ claim }) => claim.id)).toEqual(["c1"]);
  expect([early?.authorities.size, early?.parties.size]).toEqual([1, 1]);
});

test("on an as-of day nothing is said of a holder who came later", async () => {
  const shipped = createMemoryEngine("shipped", shippedTable());
  const holdersBy = async (day: string | null) => {
    const answer = await shipped.ask(facility, { facility: "aqtan-prison" }, { filters: {}, rule: "range", asOf: day === null ? null : aDay(day) });
    return answer.within(null)?.facility.holders.map(({ from, to }) => [from, to]);
  };
  expect((await holdersBy(null))?.length).toBeGreaterThan(1);
  expect(await holdersBy("2022-01-23")).toEqual([[null, null]]);
});
