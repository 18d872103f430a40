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

test("the numbers stand under the words that the reader has given the figure, and say of which data they are", async () => {
  const answer = (await engineOf(incidents).ask(mapFigure.question, null, { filters: {}, rule: "range", asOf: null })).within(null);
  const order = { kind: mapFigure, answer, frame: aFrame(false), theme: "light" as const, translator: createTranslator(english), ground: null };
  const headOf = async (settings: typeof usualImage) => (await (await figureFile({ ...order, settings }, "csv")).text()).split("\r\n").filter((line) => line.startsWith("# "));
  const own = await headOf({ ...usualImage, title: " A winter of attacks ", subtitle: "Two provinces", note: "Draft, not for print" });
  expect(own.slice(0, 3)).toEqual(["# Title,A winter of attacks", "# Subtitle,Two provinces", '# Note,"Draft, not for print"']);
  expect(own).toContain('# Data,"X, version 1a2b3c4d."');
  const plain = await headOf(usualImage);
  expect(plain[0]).toBe("# Title,Incidents on the map");
  expect(plain.some((line) => /^# (Subtitle|Note)/.test(line))).toBe(false);
});

function aFrame(isRestricted: boolean): FigureFrame {
  return {
    title: message("Incidents on the map"), filters: [], shown: 60, all: 60, notStated: 0, period: null, span: null, asOf: null, rule: { name: message("range"), definition: message("range") },
    sources: { pages: 0, publishers: [] }, licence: "", citation: "", attribution: "Somebody’s terms", data: { id: "x", title: "X", version: "1a2b3c4d" },
    isRestricted, isSample: false, date: aDay("2026-01-01"), address: "https://example.org/",
  };
}
