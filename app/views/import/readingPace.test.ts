import { expect, test } from "vitest";
import { paceOf, shareRead } from "./readingPace";

test("the pace is that of all that was read so far", () => {
  const progress = { bytes: 25, of: 100, records: 3_000 };
  expect(paceOf({ progress, began: 1_000, now: 3_000 })).toEqual({ recordsASecond: 1_500, secondsLeft: 6 });
  expect(shareRead(progress)).toBe(0.25);
});

test("nothing is said before there is something to say", () => {
  expect(paceOf({ progress: null, began: 0, now: 9_000 })).toBeNull();
  expect(paceOf({ progress: { bytes: 1, of: 2, records: 3 }, began: 0, now: 400 })).toBeNull();
  expect(paceOf({ progress: { bytes: 0, of: 2, records: 0 }, began: 0, now: 2_000 })).toEqual({ recordsASecond: 0, secondsLeft: null });
  expect([shareRead(null), shareRead({ bytes: 0, of: 0, records: 0 }), shareRead({ bytes: 9, of: 5, records: 0 })]).toEqual([0, 0, 1]);
});
