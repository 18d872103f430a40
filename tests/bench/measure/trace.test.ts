import { expect, test } from "vitest";
import { stepTimes, type TraceEvent } from "./trace";

const event = (name: string, ts: number, dur?: number, tid = 1): TraceEvent => ({ name, ph: dur === undefined ? "I" : "X", pid: 1, tid, ts, ...(dur !== undefined && { dur }) });

test("time of scripts between the marks: nested once, over a mark in two parts, other threads not at all", () => {
  const { script, begun } = stepTimes([
    event("FunctionCall", 1_200, 300), event("FireAnimationFrame", 1_000, 4_000), event("RunTask", 900, 6_000),
    event("FunctionCall", 5_000, 9_000, 2),
    event("TimerFire", 9_500, 1_000), event("Layout", 12_000, 500),
    event("bench-step-0", 1_000), event("bench-step-1", 10_000), event("bench-end", 20_000),
  ]);
  expect(script).toEqual([4.5, 0.5]);
  expect(begun).toEqual([1, 10, 20]);
});

test("a trace without its marks is refused", () => {
  expect(() => stepTimes([event("FunctionCall", 1, 1)])).toThrow("marks");
  expect(() => stepTimes([event("bench-step-0", 1), event("bench-step-1", 2)])).toThrow("marks");
});
