import { expect, test } from "vitest";
import { aDay } from "../../testing/aDay";
import { engineOf } from "../../testing/engineOf";
import { syntheticIncidents } from "../../testing/syntheticIncidents";
import { usualImage } from "../../domain/imageSettings";
import type { FigureFrame } from "../../figures/frame/frame";
import { mapFigure } from "../../figures/kinds/map/map";
import { message } from "../../i18n/message";
import { english } from "../../i18n/languages/english";
import { createTranslator } from "../../i18n/translator";
import { figureFile } from "./figureFile";

const incidents = syntheticIncidents(1, 60);
const titles = new Set(incidents.map(({ title }) => title).filter((title) => /\p{L}{4}/u.test(title)));

test.each([[false], [true]])("the numbers of a map name its incidents, unless the rows may not be passed on: %s", async (isRestricted) => {
  const answer = (await engineOf(incidents).ask(mapFigure.question, null, { filters: {}, rule: "range", asOf: null })).within(null);
  const order = { kind: mapFigure, answer, frame: aFrame(isRestricted), settings: usualImage, theme: "light" as const, translator: createTranslator(english), ground: null };
  const text = await (await figureFile(order, "csv")).text();
  expect(text.split(/[",\r\n]+/).some((cell) => titles.has(cell))).toBe(!isRestricted);
  expect(text).toContain("# Sources,Somebody’s terms.");
});

function aFrame(isRestricted: boolean): FigureFrame {
  return {
    title: message("Incidents on the map"), filters: [], shown: 60, all: 60, notStated: 0, period: null, span: null, asOf: null, rule: { name: message("range"), definition: message("range") },
    sources: { pages: 0, publishers: [] }, licence: "", citation: "", attribution: "Somebody’s terms", data: { id: "x", title: "X", version: "" },
    isRestricted, isSample: false, date: aDay("2026-01-01"), address: "https://example.org/",
  };
}
