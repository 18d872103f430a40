import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDay, type Day, type Period } from "../domain/day";
import { aDay } from "../testing/aDay";
import { binsOf, binUnits, finestUnit } from "./timeBins";

const span = (from: string, to: string): Period => ({ from: aDay(from), to: aDay(to) });
const iso = (bins: readonly Period[]) => bins.map(({ from, to }) => [isoDay(from), isoDay(to)]);
const anySpan = fc.tuple(fc.integer({ min: -20_000, max: 40_000 }), fc.nat(4_000)).map(
  ([from, length]): Period => ({ from: from as Day, to: (from + length) as Day }),
);

describe("bins", () => {
  test.each([
    ["day", span("2024-02-28", "2024-03-01"), [["2024-02-28", "2024-02-28"], ["2024-02-29", "2024-02-29"], ["2024-03-01", "2024-03-01"]]],
    ["week", span("2022-01-23", "2022-01-24"), [["2022-01-17", "2022-01-23"], ["2022-01-24", "2022-01-30"]]],
    ["month", span("2021-12-31", "2022-02-01"), [["2021-12-01", "2021-12-31"], ["2022-01-01", "2022-01-31"], ["2022-02-01", "2022-02-28"]]],
    ["quarter", span("2022-03-31", "2022-04-01"), [["2022-01-01", "2022-03-31"], ["2022-04-01", "2022-06-30"]]],
    ["year", span("1969-12-31", "1970-01-01"), [["1969-01-01", "1969-12-31"], ["1970-01-01", "1970-12-31"]]],
  ] as const)("%s", (unit, of, expected) => {
    expect(iso(binsOf(of, unit))).toEqual(expected);
  });

  test.each(binUnits)("of a %s leave no gap and hold each day of the span once", (unit) => {
    fc.assert(fc.property(anySpan, (of) => {
      const bins = binsOf(of, unit);
      expect(bins[0]?.from).toBeLessThanOrEqual(of.from);
      expect(bins.at(-1)?.to).toBeGreaterThanOrEqual(of.to);
      expect(bins.every(({ from, to }) => from <= of.to && to >= of.from)).toBe(true);
      expect(bins.slice(1).every(({ from }, index) => from === (bins[index]?.to ?? Number.NaN) + 1)).toBe(true);
    }), { numRuns: 30 });
  });
});

test("the unit is the finest that is few enough", () => {
  expect(finestUnit(span("2022-01-01", "2022-02-09"), 40)).toBe("day");
  expect(finestUnit(span("2022-01-01", "2022-02-10"), 40)).toBe("week");
  expect(finestUnit(span("2012-01-01", "2026-12-31"), 200)).toBe("month");
  expect(finestUnit(span("2012-01-01", "2026-12-31"), 40)).toBe("year");
  expect(finestUnit(span("1500-01-01", "2026-12-31"), 40)).toBe("year");
  fc.assert(fc.property(anySpan, fc.integer({ min: 12, max: 200 }), (of, most) => {
    const unit = finestUnit(of, most);
    const finer = binUnits[binUnits.indexOf(unit) - 1];
    if (unit !== "year") expect(binsOf(of, unit).length).toBeLessThanOrEqual(most);
    if (finer) expect(binsOf(of, finer).length).toBeGreaterThan(most);
  }), { numRuns: 30 });
});
