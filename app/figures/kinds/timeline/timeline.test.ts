import { expect, test } from "vitest";
import { createMemoryEngine } from "../../../engine/memory/memoryEngine";
import { MOST_MARKS, timeline as question } from "../../../engine/questions/timeline";
import { english } from "../../../i18n/languages/english";
import { createTranslator } from "../../../i18n/translator";
import { aDay } from "../../../testing/aDay";
import { syntheticIncidents } from "../../../testing/syntheticIncidents";
import { tableOf } from "../../../testing/tableOf";
import { timeline } from "./timeline";

const translator = createTranslator(english);

test("of more incidents than have a mark, says the numbers of its bars", async () => {
  const engine = createMemoryEngine("many", tableOf(syntheticIncidents(3, MOST_MARKS + 100)));
  const ask = await engine.ask(question, null, { filters: {}, rule: "range", asOf: null });
  const period = { from: aDay("2015-01-01"), to: aDay("2017-12-31") };
  const answer = ask.within(period);
  expect(answer.incidents).toEqual([]);
  expect(answer.inPeriod).toBeGreaterThan(1_000);
  const [note] = timeline.notes(answer).map((message) => translator.t(message));
  expect(note).toContain(`of ${translator.number(answer.inPeriod)} incidents state no number killed`);
  expect(timeline.reading(answer).map((message) => translator.t(message))).toContain("Pale: outside the period.");
  expect(timeline.description(answer, translator)).toContain(translator.number(answer.inPeriod));
  const { rows } = timeline.table(answer, translator);
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(answer.inPeriod);
});
