import { describe, expect, test } from "vitest";
import { byGovernorate } from "../../../engine/questions/byGovernorate";
import { spots } from "../../../engine/questions/spots";
import { timeline as timelineQuestion } from "../../../engine/questions/timeline";
import { figureKinds } from "../../../figures/kinds/index";
import type { Day } from "../../../domain/day";
import { engineOf } from "../../../testing/engineOf";
import { syntheticIncidents } from "../../../testing/syntheticIncidents";
import { figureAnswers } from "./index";
import { mapAnswer } from "./mapAnswer";
import type { ShownView } from "./shownView";
import { timelineAnswer } from "./timelineAnswer";

const asked = { filters: {}, rule: "range", asOf: null };
const engine = engineOf(syntheticIncidents(1, 200));
const plainView: ShownView = {
  filters: {}, period: null, layers: null, shade: null, symbols: null, unit: null, bars: null, incident: null, toll: null, facility: null, timelineSpan: null, keptTimelinePart: null, facilities: [],
};

test("each is a figure of the page's own, and there is one for each", () => {
  const ids = figureAnswers.map(({ figure }) => figure.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { figure } of figureAnswers) expect(figureKinds).toContain(figure);
});

describe("the map", () => {
  test("asks for sums and shades by them only where the address wants it", async () => {
    const plain = (await engine.ask(spots, null, asked)).within(null);
    const sums = (await engine.ask(byGovernorate, null, asked)).within(null);
    expect(mapAnswer.also(plainView)).toBeNull();
    expect(mapAnswer.complete(plain, undefined, plainView).shown).toMatchObject({ hasIncidents: true, symbols: "side", shading: null });
    const shaded = { ...plainView, layers: "shading", shade: "killed", symbols: "kind", filters: { governorate: "SY-HA" } };
    expect(mapAnswer.also(shaded)).toBe(byGovernorate);
    const { shown } = mapAnswer.complete(plain, sums, shaded);
    expect(shown).toMatchObject({ hasIncidents: false, symbols: "kind", shading: { measure: "killed" }, chosen: new Set(["SY-HA"]) });
    expect(shown?.shading?.values.size).toBeGreaterThan(3);
  });
});

describe("the timeline", () => {
  test("shows the part that the address asks for, what lies around a short period, or what the reader's hand has kept", async () => {
    const whole = (await engine.ask(timelineQuestion, null, asked)).within(null);
    const span = whole.span ?? { from: 0 as Day, to: 0 as Day };
    const week = { from: (span.from + 400) as Day, to: (span.from + 407) as Day };
    const shown = (view: Partial<ShownView>) => timelineAnswer.complete(whole, undefined, { ...plainView, ...view });
    expect(shown({})).toEqual(whole);
    expect(shown({ timelineSpan: week, unit: "day", bars: "killed" })).toMatchObject({ part: week, unit: "day", bars: "killed" });
    expect(shown({ period: week }).part).toEqual({ from: week.from - 7, to: week.to + 7 });
    expect(shown({ period: week, keptTimelinePart: { span, period: week, part: span } }).part).toEqual(span);
    expect(shown({ period: week, timelineSpan: "all" }).part).toEqual(span);
  });
});
