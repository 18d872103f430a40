import { expect } from "vitest";
import { byKind } from "../../engine/questions/byKind";
import { contested } from "../../engine/questions/contested";
import { reportDays } from "../../engine/questions/reportDays";
import { yearsByGovernorate } from "../../engine/questions/yearsByGovernorate";
import { isoDay } from "../../domain/day";
import { aDay } from "../aDay";
import type { ShortView } from "./askEngine";
import { about, type WorkedOut } from "./workedOut";

/** What charts of the small world show, worked out by hand. */
export const chartAnswers: readonly WorkedOut[] = [
  about(byKind, "whatever kind is chosen", async (ask) => {
    const answer = await ask(byKind, null, { filters: { kind: "prison-riot", country: "SY" } });
    expect(answer.kinds.map(({ kind, incidents, inView, killed }) => [kind, incidents, inView, killed.figure?.best ?? null, killed.notStated])).toEqual([
      ["ambush", 1, false, null, 1], ["prison-break", 1, false, 30, 0], ["prison-riot", 1, true, 3, 0], ["raid", 1, false, 0, 0],
    ]);
    expect(answer).toMatchObject({ incidents: 1, notStated: 0 });
  }),
  about(yearsByGovernorate, "whatever governorate is chosen, a year without incidents among them", async (ask) => {
    const answer = await ask(yearsByGovernorate, null, { filters: { governorate: "IQ-DI" } });
    expect([answer.years, answer.incidents, answer.notStated]).toEqual([[2021, 2022], 1, 0]);
    expect(answer.governorates.map(({ code, inView, years }) => [code, inView, ...years.map(({ incidents, killed }) => [incidents, killed.figure?.best ?? null])])).toEqual([
      ["SY-HA", false, [1, 3], [2, 30]], ["IQ-DI", true, [0, null], [1, 11]], ["IQ-BG", false, [0, null], [1, 7]], [null, false, [0, null], [1, 0]],
    ]);
  }),
  about(reportDays, "of the incidents in view, what is known by the day", async (ask) => {
    const days = async (view?: ShortView) => (await ask(reportDays, null, view)).map(({ day, claims }) => [isoDay(day), claims]);
    expect(await days({ filters: { governorate: "SY-HA" } })).toEqual([
      ["2021-11-02", 1], ["2022-01-21", 3], ["2022-01-22", 1], ["2022-01-24", 1], ["2022-01-25", 1], ["2022-02-10", 1],
    ]);
    expect(await days({ asOf: aDay("2022-01-22") })).toEqual([["2021-11-02", 1], ["2022-01-21", 4], ["2022-01-22", 1]]);
  }),
  about(contested, "where authorities exclude each other, not where one is unsure", async (ask) => {
    const answer = await ask(contested, null);
    expect(answer).toMatchObject({ incidents: 6, notStated: 1 });
    expect(answer.contested.map(({ id, killed, spread, authorities }) => [id, killed, spread, authorities])).toEqual([["break", { low: 30, best: 30, high: 34, openLow: false, openHigh: true }, 4, 2]]);
    expect((await ask(contested, null, { asOf: aDay("2022-01-23") })).contested).toEqual([]);
  }),
];
