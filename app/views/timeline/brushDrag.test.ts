import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day, Period } from "../../domain/day";
import { draggedPeriod, grabAt, type Grab } from "./brushDrag";
import { handlePlaces } from "./brushHandles";
import { dayAxis } from "./dayAxis";

const span: Period = { from: 100 as Day, to: 199 as Day };
const axis = dayAxis(span, 20, 1_020, 1_040);
const grab = (x: number, period: Period | null): Grab => grabAt(axis, x, handlePlaces(axis, period ?? span), period, period ?? span);

describe("the brush", () => {
  test("places days by their width and finds them again", () => {
    expect(axis.xOf(100 as Day)).toBe(20);
    expect(axis.xOf(199 as Day, "end")).toBe(1_020);
    fc.assert(fc.property(fc.integer({ min: 100, max: 199 }), (day) => {
      expect(axis.dayAt(axis.xOf(day as Day) + 1)).toBe(day);
      expect(Math.floor(axis.momentAt(axis.xOf(day as Day) + 1))).toBe(day);
    }));
    expect([axis.dayAt(-50), axis.dayAt(5_000)]).toEqual([100, 199]);
  });

  test("draws a new period from where it began, in either direction", () => {
    const held = grab(axis.xOf(150 as Day) + 1, null);
    expect(draggedPeriod(held, 160 as Day, span)).toEqual({ from: 150, to: 160 });
    expect(draggedPeriod(held, 140 as Day, span)).toEqual({ from: 140, to: 150 });
  });

  test("pulls an end and leaves the other", () => {
    const period: Period = { from: 120 as Day, to: 160 as Day };
    expect(draggedPeriod(grab(axis.xOf(period.from), period), 110 as Day, span)).toEqual({ from: 110, to: 160 });
    expect(draggedPeriod(grab(axis.xOf(period.to, "end"), period), 180 as Day, span)).toEqual({ from: 120, to: 180 });
  });

  test("moves the whole period and keeps its length inside the span", () => {
    const period: Period = { from: 120 as Day, to: 160 as Day };
    const held = grab(axis.xOf(140 as Day) + 1, period);
    fc.assert(fc.property(fc.integer({ min: 100, max: 199 }), (day) => {
      const moved = draggedPeriod(held, day as Day, span);
      expect(moved.to - moved.from).toBe(40);
      expect(moved.from).toBeGreaterThanOrEqual(span.from);
      expect(moved.to).toBeLessThanOrEqual(span.to);
    }));
  });

  test("has handles of 24 pixels inside the drawing that share no more than a pixel's edge", () => {
    fc.assert(fc.property(fc.integer({ min: 105, max: 190 }), fc.integer({ min: 0, max: 5 }), (from, length) => {
      const { from: first, to: last } = handlePlaces(axis, { from: from as Day, to: (from + length) as Day });
      for (const { start, end } of [first, last]) expect([start >= 0, end <= axis.width, end - start]).toEqual([true, true, 24]);
      expect(first.end).toBeLessThanOrEqual(last.start + 1e-9);
    }));
  });

  test("pulls a single day's ends apart", () => {
    const period: Period = { from: 150 as Day, to: 150 as Day };
    expect(draggedPeriod(grab(axis.xOf(150 as Day) - 8, period), 140 as Day, span)).toEqual({ from: 140, to: 150 });
    expect(draggedPeriod(grab(axis.xOf(150 as Day, "end") + 8, period), 155 as Day, span)).toEqual({ from: 150, to: 155 });
  });
});
