import { expect } from "vitest";
import { byYear } from "../../engine/questions/byYear";
import { nearest } from "../../engine/questions/nearest";
import { page } from "../../engine/questions/page";
import { spots } from "../../engine/questions/spots";
import { tally } from "../../engine/questions/tally";
import { timeline } from "../../engine/questions/timeline";
import { aDay } from "../aDay";
import { about, type WorkedOut } from "./workedOut";

const JANUARY_23 = aDay("2022-01-23");
const START = aDay("2022-01-20");
const END = aDay("2022-01-30");
const inOrder = { sort: "date", descending: false, offset: 0, limit: 9 } as const;

/** That an incident went on is known once it had ended: in the small world the break lasts from 20 to 30 January. */
export const asOfAnswers: readonly WorkedOut[] = [
  about(page, "the last day of what had not ended is not known", async (ask) => {
    const last = async (day: string) => (await ask(page, inOrder, { asOf: aDay(day) })).rows.find(({ id }) => id === "break")?.to;
    expect([await last("2022-01-23"), await last("2022-01-29"), await last("2022-01-30")]).toEqual([START, START, END]);
  }),
  about(timeline, "marks as known, the span of the whole data set", async (ask) => {
    const { incidents, span } = await ask(timeline, null, { asOf: JANUARY_23 });
    expect(incidents.map(({ id, to }) => [id, to])).toEqual([["riot", aDay("2021-11-01")], ["break", START], ["post", aDay("2022-01-21")]]);
    expect(span).toEqual({ from: aDay("2021-11-01"), to: aDay("2022-03-01") });
  }),
  about(spots, "days as known", async (ask) => {
    const marks = (await ask(spots, null, { asOf: JANUARY_23 })).spots.flatMap(({ incidents }) => incidents);
    expect(marks.find(({ id }) => id === "break")?.to).toBe(START);
  }),
  about(tally, "a period is met by the days as known", async (ask) => {
    const shown = async (day: string) => (await ask(tally, null, { asOf: aDay(day) }, { from: aDay("2022-01-22"), to: aDay("2022-01-23") })).shown;
    expect([await shown("2022-01-23"), await shown("2022-01-30")]).toEqual([0, 1]);
  }),
  about(nearest, "from the last day as known", async (ask) => {
    const answer = await ask(nearest, null, { filters: { kind: "prison-break" }, asOf: JANUARY_23 }, { from: aDay("2022-01-27"), to: aDay("2022-01-28") });
    expect(answer.inTime).toMatchObject({ incident: { id: "break", to: START }, days: 7 });
  }),
  about(byYear, "of what had begun", async (ask) => {
    expect([...(await ask(byYear, null, { asOf: JANUARY_23 }))].map(([year, { incidents }]) => [year, incidents])).toEqual([[2021, 1], [2022, 2]]);
  }),
];
