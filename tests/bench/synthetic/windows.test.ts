import { expect, test } from "vitest";
import { syntheticSpan } from "./incidents";
import { periodsOf, runNames } from "./windows";

test.each(runNames)("%s: one period more than steps, all within the span, the same at every run", (run) => {
  const periods = periodsOf(run, 80);
  expect(periods).toHaveLength(81);
  expect(periods.every(({ from, to }) => from >= syntheticSpan.from && to <= syntheticSpan.to && from <= to)).toBe(true);
  expect(periodsOf(run, 80)).toEqual(periods);
});

test("a slide moves a year by weeks", () => {
  const [first, second] = periodsOf("slide", 1);
  expect([(second?.from ?? 0) - (first?.from ?? 0), (first?.to ?? 0) - (first?.from ?? 0) + 1]).toEqual([7, 365]);
});
