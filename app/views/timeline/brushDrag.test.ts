import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day, Period } from "../../domain/day";
import { draggedPeriod, grabAt } from "./brushDrag";
import { dayAxis } from "./dayAxis";

const span: Period = { from: 100 as Day, to: 199 as Day };
const axis = dayAxis(span, 20, 1_020, 1_040);

describe("the brush", () => {
  test("places days by their width and finds them again", () => {
    expect(axis.xOf(100 as Day)).toBe(20);
    expect(axis.xOf(199 as Day, "end")).toBe(1_020);
    fc.assert(fc.property(fc.integer({ min: 100, max: 199 }), (day) => {
      expect(axis.dayAt(axis.xOf(day as Day) + 1)).toBe(day);
    }));
    expect([axis.dayAt(-50), axis.dayAt(5_000)]).toEqual([100, 199]);
  });

  test("draws a new period from where it began, in either direction", () => {
    const grab = grabAt(axis, axis.xOf(150 as Day) + 1, null, span);
    expect(draggedPeriod(grab, 160 as Day, span)).toEqual({ from: 150, to: 160 });
    expect(draggedPeriod(grab, 140 as Day, span)).toEqual({ from: 140, to: 150 });
  });

  test("pulls an end and leaves the other", () => {
    const period: Period = { from: 120 as Day, to: 160 as Day };
    expect(draggedPeriod(grabAt(axis, axis.xOf(period.from), period, period), 110 as Day, span)).toEqual({ from: 110, to: 160 });
    expect(draggedPeriod(grabAt(axis, axis.xOf(period.to, "end"), period, period), 180 as Day, span)).toEqual({ from: 120, to: 180 });
  });

  test("moves the whole period and keeps its length inside the span", () => {
    const period: Period = { from: 120 as Day, to: 160 as Day };
    const grab = grabAt(axis, axis.xOf(140 as Day) + 1, period, period);
    fc.assert(fc.property(fc.integer({ min: 100, max: 199 }), (day) => {
      const moved = draggedPeriod(grab, day as Day, span);
      expect(moved.to - moved.from).toBe(40);
      expect(moved.from).toBeGreaterThanOrEqual(span.from);
      expect(moved.to).toBeLessThanOrEqual(span.to);
    }));
  });
});
