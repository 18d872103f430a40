import { describe, expect, test } from "vitest";
import { questions } from "../../engine/questions/index";
import { page } from "../../engine/questions/page";
import { tally } from "../../engine/questions/tally";
import { aDay } from "../aDay";
import { tableOf } from "../tableOf";
import { ask, viewOf, type MakeEngine } from "./askEngine";
import { describeAsOf } from "./describeAsOf";
import { describeProperties } from "./describeProperties";
import { describeSameAnswers } from "./describeSameAnswers";
import { smallWorld } from "./smallWorld";
import { pagelessSources } from "./pagelessSources";
import { smallWorldAnswers } from "./smallWorldAnswers";

/** What every engine must answer: by hand on a small world, and as properties on the shipped and on synthetic incidents. */
export function describeEngine(name: string, make: MakeEngine): void {
  describe(`${name}: by hand`, () => {
    const engine = make("small", tableOf(smallWorld()));

    pagelessSources(make);

    test.each(smallWorldAnswers.map((expected) => [expected.name, expected] as const))("%s", async (_name, expected) => {
      await expected.check((question, asked, view = {}, period = null) => ask(engine, question, asked, viewOf(view), period));
    });

    test("every question is asked", () => {
      expect(new Set(smallWorldAnswers.map(({ question }) => question))).toEqual(new Set(questions.map(({ id }) => id)));
    });

    test("a data set without incidents has answers too", async () => {
      const empty = make("empty", tableOf([]));
      for (const question of questions) await ask<unknown, unknown>(empty, question, anyAsked, viewOf({}), null);
      expect(await ask(empty, tally, null, viewOf({}), null)).toEqual({ shown: 0, all: 0, killed: { figure: null, stating: 0, notStated: 0, outsideRule: 0 } });
    });

    test("a view that filters everything out has answers too", async () => {
      const view = viewOf({ filters: { governorate: "SY-LA" } });
      for (const question of questions) await ask<unknown, unknown>(engine, question, anyAsked, view, null);
      expect((await ask(engine, tally, null, view, null)).shown).toBe(0);
    });

    test("an unknown rule is refused", async () => {
      await expect(engine.ask(tally, null, viewOf({ rule: "no-such-rule" }))).rejects.toThrow("no-such-rule");
    });

    test("the same period again is the very same answer", async () => {
      const answers = await engine.ask(page, { sort: "date", descending: false, offset: 0, limit: 9 }, viewOf({}));
      const period = { from: aDay("2022-01-01"), to: aDay("2022-01-31") };
      expect(answers.within({ ...period })).toBe(answers.within({ ...period }));
      expect(answers.within(null)).not.toBe(answers.within(period));
    });
  });

  describeProperties(name, make);
  describeAsOf(name, make);
  describeSameAnswers(name, make);
}

const anyAsked = { id: "riot", most: 3, sort: "date", descending: false, offset: 0, limit: 10, rows: [0, 2], authority: "army", facility: "old-prison" };
