import { expect, test } from "vitest";
import { overlap } from "../../../../cartography/occupied";
import { runningToll } from "../../../../engine/questions/runningToll";
import { english } from "../../../../i18n/languages/english";
import { createTranslator } from "../../../../i18n/translator";
import { aClaim } from "../../../../testing/aClaim";
import { anIncident } from "../../../../testing/anIncident";
import { engineOf } from "../../../../testing/engineOf";
import { figureStyle } from "../../../pageStyle";
import { tableMeasure } from "../../../tableMeasure";
import { tollLayouts } from "./tollLayout";

const setting = { width: 640, height: 480, style: figureStyle("light", "page"), translator: createTranslator(english), measure: tableMeasure() };

test("each side has a panel of its own, and all share the days", async () => {
  const claims = [
    aClaim({ id: "c1", count: 3 }), aClaim({ id: "c2", reported: "2022-01-23", count: 9 }),
    aClaim({ id: "c3", party: "fighters", count: 100 }), aClaim({ id: "c4", party: "all", count: 120 }),
  ];
  const asked = { id: "an-incident", outcome: "killed" } as const;
  const answer = (await engineOf([anIncident({ claims })]).ask(runningToll, asked, { filters: {}, rule: "range", asOf: null })).within(null);
  if (!answer) throw new Error("The incident is there");
  const panels = tollLayouts(answer, setting);
  expect(panels.map(({ side }) => side)).toEqual(answer.sides.map(({ side }) => side));
  expect(panels.length).toBe(3);
  const boxes = panels.map(({ layout }) => layout.box);
  expect(boxes.some((box, index) => boxes.slice(0, index).some((other) => overlap(box, other)))).toBe(false);
  expect(new Set(panels.map(({ layout }) => layout.days.length))).toEqual(new Set([2]));
  expect(tollLayouts({ ...answer, sides: [] }, setting)).toEqual([]);
});
