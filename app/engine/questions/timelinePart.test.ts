import { describe, expect, test } from "vitest";
import { isoDay, type Period } from "../../domain/day";
import { aClaim } from "../../testing/aClaim";
import { aDay } from "../../testing/aDay";
import { anIncident } from "../../testing/anIncident";
import { engineOf } from "../../testing/engineOf";
import { shippedAtlas } from "../../testing/shippedAtlas";
import { killedOverTime } from "./killedOverTime";
import { timeline, timelinePart, timelineUnits } from "./timeline";

const view = { filters: {}, rule: "range", asOf: null };
const { incidents, dictionaries } = shippedAtlas();
const JANUARY: Period = { from: aDay("2022-01-01"), to: aDay("2022-01-31") };

async function shipped(period: Period | null = null) {
  return (await engineOf(incidents, dictionaries).ask(timeline, null, view)).within(period);
}

describe("a part of the timeline", () => {
  test("has finer bars the shorter it is, and those that are asked for", async () => {
    const whole = await shipped();
    const of = (part: Period | null, unit: Parameters<typeof timelinePart>[1] = null) => timelinePart(whole, { unit: unit?.unit ?? null, part, bars: "incidents" });
    expect([of(null).unit, of(JANUARY).unit]).toEqual(["month", "day"]);
    expect(of(JANUARY).bins).toHaveLength(31);
    const weeks = of(JANUARY, { unit: "week", part: null, bars: "incidents" });
    expect(weeks.bins.map(({ from, to }) => [isoDay(from), isoDay(to)]).at(0)).toEqual(["2021-12-27", "2022-01-02"]);
  });

  test("asks the engine for the same", async () => {
    const asked = { unit: "week", part: JANUARY, bars: "killed" } as const;
    const asking = (await engineOf(incidents, dictionaries).ask(timeline, asked, view)).within(JANUARY);
    expect(asking).toEqual(timelinePart(await shipped(JANUARY), asked));
  });

  test("takes no unit that would make more bars than can be told apart", async () => {
    expect(timelineUnits(JANUARY).every(({ fits }) => fits)).toBe(true);
    const whole = await shipped();
    expect(timelinePart(whole, { unit: "day", part: null, bars: "incidents" }).unit).toBe("month");
    expect(timelineUnits(whole.span ?? JANUARY).filter(({ fits }) => fits).map(({ unit }) => unit)).toEqual(["month", "quarter", "year"]);
  });

  test("sums the killed of a bin as the chart of killed over time does", async () => {
    const engine = engineOf(incidents, dictionaries);
    const chart = (await engine.ask(killedOverTime, null, view)).within(null);
    const { bins } = timelinePart(await shipped(), { unit: chart.unit, part: null, bars: "killed" });
    const filled = bins.filter((bin) => bin.incidents > 0);
    expect(filled.length).toBeGreaterThan(10);
    for (const { from, killed } of filled) {
      const same = chart.bins.find((bin) => bin.from === from);
      expect([killed.figure, killed.notStated, killed.sides, killed.withoutSide]).toEqual([same?.killed.figure, same?.killed.notStated, same?.sides, same?.withoutSide]);
    }
  });

  test("tells what the period lets pass apart", async () => {
    const { bins } = timelinePart(await shipped(JANUARY), { unit: "year", part: null, bars: "killed" });
    const year = bins.find(({ from }) => isoDay(from) === "2022-01-01");
    expect(year && year.inPeriod < year.incidents).toBe(true);
    expect(year?.killedInPeriod.figure?.best).toBeLessThan(year?.killed.figure?.best ?? 0);
  });
});

describe("incidents of one night", () => {
  test("of the shipped records: the prison and the barracks of 20–21 January 2022, once, in the night of the 20th", async () => {
    const { nights } = await shipped();
    const pair = nights.filter(({ incidents: [first] }) => first === "2022-01-20-ghuwayran-prison-break");
    expect(pair).toEqual([{ incidents: ["2022-01-20-ghuwayran-prison-break", "2022-01-21-azim-barracks-attack"], evening: aDay("2022-01-20") }]);
  });

  test.each([
    ["about 22:00", "about 03:00", "2022-01-20"], [null, "about 03:00", "2022-01-20"], ["evening", null, "2022-01-20"],
    [null, null, null], ["about 22:00", "about 22:00", null],
  ])("at %s and at %s: the night of %s", async (first, second, evening) => {
    const related = [{ id: anIncident({ id: "b" }).id, how: "same-night" as const }];
    const pair = [anIncident({ id: "a", start: "2022-01-20", timeLocal: first, related }), anIncident({ id: "b", start: "2022-01-21", timeLocal: second })];
    const { nights } = (await engineOf(pair).ask(timeline, null, view)).within(null);
    expect(nights).toEqual([{ incidents: ["a", "b"], evening: evening === null ? null : aDay(evening) }]);
  });

  test("only those that the filters let pass", async () => {
    const related = [{ id: anIncident({ id: "b" }).id, how: "same-night" as const }];
    const pair = [anIncident({ id: "a", related, governorate: "SY-HA" }), anIncident({ id: "b", governorate: "IQ-DI", claims: [aClaim({ count: 11 })] })];
    const filtered = (await engineOf(pair).ask(timeline, null, { ...view, filters: { governorate: "SY-HA" } })).within(null);
    expect(filtered.nights).toEqual([]);
  });
});
