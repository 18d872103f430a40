import { expect, test } from "vitest";
import { overlap } from "../../../../cartography/occupied";
import { facility, type FacilityAnswer } from "../../../../engine/questions/facility";
import { english } from "../../../../i18n/languages/english";
import { createTranslator } from "../../../../i18n/translator";
import { aClaim, type ClaimOptions } from "../../../../testing/aClaim";
import { anIncident } from "../../../../testing/anIncident";
import { engineOf } from "../../../../testing/engineOf";
import { manyHeld, manyHeldDictionaries } from "../../../../testing/figureTester/manyHeld";
import { figureStyle } from "../../../pageStyle";
import { tableMeasure } from "../../../tableMeasure";
import { heldLayout } from "./heldLayout";
import { heldTargets } from "./heldTargets";
import { coveredBy } from "./placedHeld";

const setting = { width: 900, height: 300, style: figureStyle("light", "page"), translator: createTranslator(english), measure: tableMeasure() };

async function answerTo(...[incidents, dictionaries]: Parameters<typeof engineOf>): Promise<FacilityAnswer> {
  const answer = (await engineOf(incidents, dictionaries).ask(facility, { facility: "old-prison" }, { filters: {}, rule: "range", asOf: null })).within(null);
  if (!answer) throw new Error("The facility is there");
  return answer;
}

const claimed = (...claims: readonly ClaimOptions[]) =>
  answerTo([anIncident({ facility: "old-prison", claims: claims.map((claim, index) => aClaim({ party: "inmates", outcome: "held", count: 900, ...claim, id: `c${index}` })) })]);

test("few claims are named by their authorities, many by shapes; no text lies over a mark or another text", async () => {
  const few = heldLayout(await claimed({ reported: "2022-01-21" }, { reported: "2022-01-23", count: 1_200, bound: "about", authority: "monitor" }), setting);
  expect(few.labels.map(({ said, name }) => `${said} ${name}`)).toEqual(["900 Army", "about 1,200 Monitor"]);
  expect(few.legend.entries).toEqual([]);
  const answer = await answerTo(manyHeld(), manyHeldDictionaries());
  for (const width of [320, 620, 1120]) {
    const { held, labels, legend, flags, plot } = heldLayout(answer, { ...setting, width });
    expect(legend.entries.map(({ text }) => text)).toEqual(["MOJ", "OCA", "Army", "other authorities", "Civilians", "Detainees", "All sides together"]);
    const boxes = labels.map(({ box }) => box);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(0, index).some((other) => overlap(box, other))).toBe(false);
      expect(held.some((one) => coveredBy(one, setting.style.fontSize).some((mark) => overlap(box, mark)))).toBe(false);
      expect(box.x >= plot.x && box.x + box.width <= width).toBe(true);
    }
    expect(labels.length).toBeGreaterThan(width < 400 ? 4 : 9);
    for (const { name, from } of flags) {
      const crossing = flags.filter((other) => name && other.from !== from && other.from > name.left && other.from < name.right && other.name && other.name.row > name.row);
      expect(crossing).toEqual([]);
    }
  }
});

test("an open end is an arrow, two ends are a line between them, a month is as wide as it is long", async () => {
  const { held } = heldLayout(await claimed(
    { bound: "at-least" }, { bound: "at-most", reported: "2022-01-23" }, { count: null, low: 500, high: 700, reported: "2022-01-25" },
    { reported: "2022-02-15", reportedPrecision: "month" }, { reported: "2022-01-27", scope: { subgroup: "minors" } },
  ), setting);
  const [least, most, range, part, month] = held;
  expect([least?.open, most?.open, range?.open]).toEqual(["up", "down", null]);
  expect(range && range.top < range.y && range.y < range.foot).toBe(true);
  expect(month && month.to - month.from).toBeGreaterThan(100);
  expect([least?.mark.isHollow, part?.mark.isHollow]).toEqual([false, true]);
});

test("claims of one number and day stand side by side, none before the day", async () => {
  const { held } = heldLayout(await claimed({}, { authority: "monitor" }, { authority: "hospital" }), setting);
  const places = held.map(({ x }) => x);
  expect(new Set(places).size).toBe(3);
  expect(Math.min(...places)).toBe(places[0]);
});

test("what has no day or no number is not drawn; a press on a mark opens the incident that it is about", async () => {
  const answer = await claimed({ count: null }, { reported: null }, { remark: "at noon", speaker: "a colonel" });
  const targets = heldTargets({ answer, ...setting, ground: null });
  expect(targets.map(({ name, says, choice }) => [name, says, choice])).toEqual([
    ["An ambush", ["20 Jan 2022"], { incident: "an-incident" }],
    ["Army, a colonel: 900", ["inmates, 21 Jan 2022", "at noon", "An ambush"], { incident: "an-incident" }],
  ]);
  expect(heldTargets({ answer: await claimed({ count: null }), ...setting, ground: null })).toEqual([]);
});
