import { expect, test } from "vitest";
import { isoDay, type Period } from "../../../domain/day";
import { english } from "../../../i18n/languages/english";
import { createTranslator } from "../../../i18n/translator";
import { aDay } from "../../../testing/aDay";
import { dayTicks } from "./dayTicks";

const translator = createTranslator(english);
const letters = { family: "sans-serif", size: 10, weight: 400 } as const;
const ticksOf = (from: string, to: string, width: number) => {
  const part: Period = { from: aDay(from), to: aDay(to) };
  return dayTicks(part, width, letters, (text) => text.length * 5, translator).map(({ day, text }) => [isoDay(day), text]);
};

test.each([
  ["2022-01-19", "2022-01-22", 800, [["2022-01-19", "19 Jan 2022"], ["2022-01-20", "20"], ["2022-01-21", "21"], ["2022-01-22", "22"]]],
  ["2022-01-24", "2022-02-06", 220, [["2022-01-25", "25"], ["2022-02-01", "Feb 2022"], ["2022-02-05", "5"]]],
  ["2021-12-01", "2022-03-31", 300, [["2021-12-01", "Dec 2021"], ["2022-01-01", "Jan 2022"], ["2022-02-01", "Feb 2022"], ["2022-03-01", "Mar 2022"]]],
  ["2012-06-01", "2015-06-01", 200, [["2013-01-01", "2013"], ["2014-01-01", "2014"], ["2015-01-01", "2015"]]],
] as const)("%s to %s in %i pixels", (from, to, width, expected) => {
  expect(ticksOf(from, to, width)).toEqual(expected);
});
