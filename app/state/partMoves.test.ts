import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day, Period } from "../domain/day";
import { isShort, LEAST_DAYS, lengthOf, movedPart, partAround, partWith, pulledPart, zoomedPart } from "./partMoves";

const span: Period = { from: 1_000 as Day, to: 5_999 as Day };
const days = fc.integer({ min: 1_000, max: 5_999 });
const somePart = fc.tuple(fc.integer({ min: 1_000, max: 5_900 }), fc.integer({ min: LEAST_DAYS, max: 99 })).map(([from, length]): Period => ({ from: from as Day, to: (from + length - 1) as Day }));

describe("the part of the timeline on show", () => {
  test("stays inside the span and long enough, however it is zoomed, moved and pulled", () => {
    fc.assert(fc.property(somePart, days, fc.double({ min: 0.01, max: 200, noNaN: true }), fc.integer({ min: -9_000, max: 9_000 }), (part, day, factor, by) => {
      for (const next of [zoomedPart(part, span, factor, day), movedPart(part, span, by), pulledPart(part, span, "from", day as Day), pulledPart(part, span, "to", day as Day), partWith(day as Day, part, span)]) {
        expect(next.from).toBeGreaterThanOrEqual(span.from);
        expect(next.to).toBeLessThanOrEqual(span.to);
        expect(lengthOf(next)).toBeGreaterThanOrEqual(LEAST_DAYS);
      }
    }));
  });

  test("keeps its length when it is moved, and the day where it was when it is zoomed", () => {
    const part: Period = { from: 3_000 as Day, to: 3_099 as Day };
    expect(movedPart(part, span, -20)).toEqual({ from: 2_980, to: 3_079 });
    expect(zoomedPart(part, span, 0.5, 3_050)).toEqual({ from: 3_025, to: 3_074 });
    expect(zoomedPart(part, span, 2, 3_000)).toEqual({ from: 3_000, to: 3_199 });
    expect(zoomedPart(part, span, 1_000, 3_050)).toEqual(span);
  });

  test("shows a period of a month in two", () => {
    const january: Period = { from: 3_000 as Day, to: 3_030 as Day };
    expect([isShort(january, span), isShort({ from: 2_000 as Day, to: 3_000 as Day }, span)]).toEqual([true, false]);
    expect(partAround(january, span)).toEqual({ from: 2_984, to: 3_046 });
    expect(partAround({ from: 1_000 as Day, to: 1_000 as Day }, span)).toEqual({ from: 1_000, to: 1_014 });
  });

  test("follows a day only as far as it must", () => {
    const part: Period = { from: 3_000 as Day, to: 3_099 as Day };
    expect(partWith(3_050 as Day, part, span)).toBe(part);
    expect(partWith(3_110 as Day, part, span)).toEqual({ from: 3_011, to: 3_110 });
    expect(partWith(2_990 as Day, part, span)).toEqual({ from: 2_990, to: 3_089 });
  });
});
