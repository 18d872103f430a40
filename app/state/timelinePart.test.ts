import { expect, test } from "vitest";
import type { Day, Period } from "../domain/day";
import { parseTimelinePart } from "./timelineView";
import { timelinePartShown } from "./timelinePart";
import { keptSpan } from "./useKeptSpan";

const period = (from: number, to: number): Period => ({ from: from as Day, to: to as Day });
const span = period(15_000, 20_000);
const week = period(18_000, 18_006);
const shown = (asking: Partial<Parameters<typeof timelinePartShown>[0]>) => timelinePartShown({ span, period: null, asked: null, kept: null, ...asking });

test("a short period is shown with what lies around it, unless the address or the reader's own hand says otherwise", () => {
  expect(shown({})).toEqual(span);
  expect(shown({ period: week })).toEqual(period(17_993, 18_013));
  expect(shown({ period: week, asked: "all" })).toEqual(span);
  expect(shown({ period: week, asked: period(14_000, 18_000) }), "inside the span").toEqual(period(15_000, 18_000));
  expect(shown({ asked: period(10_000, 12_000) }), "not beyond it").toEqual(span);
  const kept = { span, period: week, part: span };
  expect(shown({ period: week, kept })).toEqual(span);
  expect(shown({ period: period(18_000, 18_007), kept }), "of another period nothing is kept").not.toEqual(span);
  expect(shown({ span: period(15_000, 20_001), period: week, kept }), "nor of other data").not.toEqual(span);
});

test("a link says what is kept, and only where it must", () => {
  expect(keptSpan(null, week)).toBeNull();
  expect(keptSpan({ span, period: week, part: span }, week)).toBe("all");
  expect(keptSpan({ span, period: week, part: span }, null)).toBeNull();
  expect(keptSpan({ span, period: null, part: span }, null)).toBeNull();
  const part = period(17_000, 19_000);
  expect(parseTimelinePart(keptSpan({ span, period: week, part }, week) ?? "")).toEqual(part);
});
