import { expect, test } from "vitest";
import { english } from "../../i18n/languages/english";
import { createTranslator } from "../../i18n/translator";
import { engineOf } from "../../testing/engineOf";
import { syntheticIncidents } from "../../testing/syntheticIncidents";
import { figureKinds } from "./index";

const incidents = syntheticIncidents(1, 300);
const titles = new Set(incidents.map(({ title }) => title));
const translator = createTranslator(english);

test.each(figureKinds)("a file of $id holds no row of data whose rows may not be passed on", async (kind) => {
  const answer = (await engineOf(incidents).ask(kind.question, null, { filters: {}, rule: "range", asOf: null })).within(null);
  const rowsOf = (read: typeof kind.table) => read.call(kind, answer, translator).rows;
  const named = (rows: ReturnType<typeof rowsOf>) => rows.flat().filter((cell) => typeof cell === "string" && titles.has(cell)).length;
  expect(named(rowsOf(kind.counts ?? kind.table))).toBe(0);
  expect(rowsOf(kind.counts ?? kind.table).length).toBeGreaterThan(0);
  if (kind.counts) expect(named(rowsOf(kind.table)), "its table does").toBeGreaterThan(0);
});

test.each(figureKinds)("where nothing passes the filters, the words of $id for those who do not see it have no gap", async (kind) => {
  const answer = (await engineOf([]).ask(kind.question, null, { filters: {}, rule: "range", asOf: null })).within(null);
  expect(kind.description(answer, translator)).toMatch(/^[A-Z][^.]*[^.\s]\.(?: [A-Z][^.]*[^.\s]\.)*$/);
});
