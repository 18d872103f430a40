import fc from "fast-check";
import { expect, test } from "vitest";
import type { Day } from "../domain/day";
import { parseTimelinePart, readTimelineSpan, writeTimelinePart } from "./timelineView";

test("the part of the timeline goes through the address", () => {
  fc.assert(fc.property(fc.integer({ min: -20_000, max: 40_000 }), fc.integer({ min: 1, max: 9_000 }), (from, length) => {
    const part = { from: from as Day, to: (from + length) as Day };
    expect(parseTimelinePart(writeTimelinePart(part))).toEqual(part);
    expect(readTimelineSpan(writeTimelinePart(part))).toBe(writeTimelinePart(part));
  }));
  expect(readTimelineSpan("all")).toBe("all");
});

test.each(["", "2022-01-01", "2022-01-01..", "2022-02-01..2022-01-01", "2022-01-01..2022-02-30", "2022-01-01..2022-01-02..2022-01-03", "All"])("%j is no part", (raw) => {
  expect(readTimelineSpan(raw)).toBeNull();
});
