import { expect } from "vitest";
import { aDay } from "../aDay";
import { byCountry } from "../../engine/questions/byCountry";
import { byYear } from "../../engine/questions/byYear";
import { facets } from "../../engine/questions/facets";
import { killedSpread } from "../../engine/questions/killedSpread";
import { about, type WorkedOut } from "./workedOut";

const LATE_JANUARY = { from: aDay("2022-01-25"), to: aDay("2022-02-12") };

/** What the controls of filters count in the small world. */
export const filterAnswers: readonly WorkedOut[] = [
  about(facets, "each under all the other filters", async (ask) => {
    const answer = await ask(facets, null, { filters: { governorate: "SY-HA", kind: "prison-break" } });
    const counts = (id: string) => Object.fromEntries([...(answer.get(id) ?? [])].map(([value, facet]) => [value, facet.incidents]));
    expect(counts("governorate")).toEqual({ "SY-HA": 1 });
    expect(counts("kind")).toEqual({ "prison-riot": 1, "prison-break": 1, ambush: 1 });
    expect(counts("party")).toEqual({ fighters: 1, inmates: 1, guards: 1, soldiers: 1 });
    expect(counts("country")).toEqual({ SY: 1 });
    expect(answer.get("kind")?.get("ambush")).toEqual({ incidents: 1, figure: null, stating: 0, notStated: 1, outsideRule: 0 });
  }),
  about(facets, "of parties by role and of places by precision", async (ask) => {
    const answer = await ask(facets, null, { filters: { attacker: "fighters" } });
    const counts = (id: string) => Object.fromEntries([...(answer.get(id) ?? [])].map(([value, facet]) => [value, facet.incidents]));
    expect(counts("attacker")).toEqual({ fighters: 4, inmates: 2 });
    expect(counts("responder")).toEqual({ soldiers: 1 });
    expect(counts("target")).toEqual({ guards: 1, soldiers: 2, villagers: 1 });
    expect(counts("precision")).toEqual({ exact: 1, near: 1, district: 1, governorate: 1 });
  }),
  about(byYear, "whatever period is chosen", async (ask) => {
    const answer = await ask(byYear, null, {}, LATE_JANUARY);
    expect([...answer].map(([year, { incidents, figure: killed, notStated }]) => [year, incidents, killed?.best, notStated])).toEqual([[2021, 1, 3, 0], [2022, 5, 48, 1]]);
  }),
  about(byCountry, "whatever country and governorate are chosen", async (ask) => {
    const answer = await ask(byCountry, null, { filters: { governorate: "IQ-DI", country: "IQ" } });
    expect([...answer].map(([country, { incidents, figure: killed, notStated }]) => [country, incidents, killed?.best, notStated])).toEqual([
      ["SY", 4, 33, 1], ["IQ", 2, 18, 0],
    ]);
  }),
  about(killedSpread, "whatever bounds are chosen, what is not stated apart", async (ask) => {
    const { bins, notStated } = await ask(killedSpread, null, { filters: { killed: "10.." } });
    expect(notStated).toBe(1);
    expect(bins.filter(({ incidents }) => incidents > 0)).toEqual([
      { least: 0, most: 0, incidents: 1 }, { least: 2, most: 4, incidents: 1 }, { least: 5, most: 9, incidents: 1 },
      { least: 10, most: 19, incidents: 1 }, { least: 20, most: 49, incidents: 1 },
    ]);
    expect(bins.at(-1)?.most).toBeNull();
  }),
  about(facets, "with a value for what is not known", async (ask) => {
    expect((await ask(facets, null)).get("governorate")?.get("unknown")?.incidents).toBe(1);
  }),
];
