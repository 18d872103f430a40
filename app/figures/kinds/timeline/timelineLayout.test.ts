import { describe, expect, test } from "vitest";
import { figureStyle } from "../../pageStyle";
import { timeline, timelinePart } from "../../../engine/questions/timeline";
import { english } from "../../../i18n/languages/english";
import { createTranslator } from "../../../i18n/translator";
import { aDay } from "../../../testing/aDay";
import { engineOf } from "../../../testing/engineOf";
import { shippedAtlas } from "../../../testing/shippedAtlas";
import { syntheticIncidents } from "../../../testing/syntheticIncidents";
import type { Setting } from "../parts/setting";
import { markLabels } from "./markLabels";
import { markLettering } from "./markNames";
import { timelineLayout } from "./timelineLayout";

const setting: Setting = {
  width: 936, height: 122, style: figureStyle("light", "page"), translator: createTranslator(english), measure: (text, { size }) => text.length * size * 0.5,
};
const JANUARY = { from: aDay("2021-12-16"), to: aDay("2022-02-16") };

async function laidOut(part: typeof JANUARY | null) {
  const { incidents, dictionaries } = shippedAtlas();
  const whole = (await engineOf(incidents, dictionaries).ask(timeline, null, { filters: {}, rule: "range", asOf: null })).within(null);
  const answer = timelinePart(whole, { unit: null, part, bars: "incidents" });
  if (!answer.part) throw new Error("There are no incidents");
  return timelineLayout(answer, answer.part, 0, setting);
}

describe("the timeline’s layout", () => {
  test("draws every incident of the whole span, and joins no night that cannot be seen", async () => {
    const { placed, nights, isZoomed } = await laidOut(null);
    expect([placed.length, nights.length, isZoomed]).toEqual([98, 0, false]);
    expect(placed.filter(({ shape }) => shape === "bar").map(({ incident: { id } }) => id)).toEqual(["2021-01-01-al-hol-camp-incident", "2022-01-01-al-hol-camp-incident"]);
  });

  test("joins the prison and the barracks between dusk and dawn, and names them both", async () => {
    const layout = await laidOut(JANUARY);
    const [night] = layout.nights;
    expect(layout.nights.length).toBe(1);
    expect(night?.band?.x).toBeCloseTo(layout.at(aDay("2022-01-20") + 0.75));
    expect(night?.ends.map(({ isBar }) => isBar)).toEqual([true, false]);
    const { name, detail } = markLettering(setting);
    const named = markLabels(layout, name, detail, setting).map(({ key }) => key);
    expect(named).toEqual(expect.arrayContaining(["2022-01-20-ghuwayran-prison-break"]));
    expect(named.length).toBeGreaterThanOrEqual(4);
  });

  test("cuts what goes on beyond its edges, and says so", async () => {
    const { placed, marks } = await laidOut(JANUARY);
    const camp = placed.find(({ incident: { id } }) => id === "2022-01-01-al-hol-camp-incident");
    expect(camp?.isCut).toEqual({ start: false, end: true });
    expect((camp?.x ?? 0) + (camp?.length ?? 0)).toBeCloseTo(marks.x + marks.width);
  });
});

test("ten thousand incidents become a band, and are laid out while the pointer moves", async () => {
  const engine = engineOf(syntheticIncidents(1, 10_000));
  const whole = (await engine.ask(timeline, null, { filters: {}, rule: "range", asOf: null })).within(null);
  const begun = performance.now();
  const answer = timelinePart(whole, { unit: null, part: null, bars: "killed" });
  if (!answer.part) throw new Error("There are no incidents");
  const layout = timelineLayout(answer, answer.part, 0, setting);
  const taken = performance.now() - begun;
  expect([layout.placed.length, layout.columns.length > 200]).toEqual([0, true]);
  expect(taken).toBeLessThan(250);
  expect(layout.columns.some(({ height, inPeriod }) => height !== inPeriod), "all are in the period").toBe(false);
  const month = timelinePart(whole, { unit: null, part: JANUARY, bars: "incidents" });
  expect(timelineLayout(month, JANUARY, 0, setting).placed.length).toBeGreaterThan(50);
});
