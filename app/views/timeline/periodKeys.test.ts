import { expect, test } from "vitest";
import { isoDay, type Period } from "../../domain/day";
import { aDay } from "../../testing/aDay";
import { keyedPeriod, type PeriodPart } from "./periodKeys";

const span: Period = { from: aDay("2012-01-01"), to: aDay("2026-12-31") };
const shown: Period = { from: aDay("2022-01-20"), to: aDay("2022-01-31") };

test.each<readonly [PeriodPart, string, boolean, string, string]>([
  ["from", "ArrowRight", false, "2022-01-21", "2022-01-31"],
  ["from", "ArrowLeft", true, "2022-01-13", "2022-01-31"],
  ["from", "PageDown", false, "2021-12-20", "2022-01-31"],
  ["from", "PageUp", false, "2022-01-31", "2022-01-31"],
  ["from", "Home", false, "2012-01-01", "2022-01-31"],
  ["from", "End", false, "2022-01-31", "2022-01-31"],
  ["to", "ArrowUp", false, "2022-01-20", "2022-02-01"],
  ["to", "PageUp", false, "2022-01-20", "2022-02-28"],
  ["to", "Home", false, "2022-01-20", "2022-01-20"],
  ["to", "End", false, "2022-01-20", "2026-12-31"],
  ["whole", "ArrowDown", false, "2022-01-19", "2022-01-30"],
  ["whole", "ArrowRight", true, "2022-01-27", "2022-02-07"],
  ["whole", "Home", false, "2012-01-01", "2012-01-12"],
  ["whole", "End", false, "2026-12-20", "2026-12-31"],
])("%s, %s, shift %s: %s to %s", (part, key, isShifted, from, to) => {
  const moved = keyedPeriod(key, isShifted, part, shown, span);
  expect(moved && [isoDay(moved.from), isoDay(moved.to)]).toEqual([from, to]);
});

test("other keys move nothing", () => {
  expect(keyedPeriod("a", false, "whole", shown, span)).toBeNull();
  expect(keyedPeriod("Enter", false, "from", shown, span)).toBeNull();
});
