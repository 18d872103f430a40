import { expect, test } from "vitest";
import { middleWithin } from "./middleWithin";

test("a middle is moved only where an end would lie outside; what is too wide begins with the box", () => {
  const box = { x: 10, width: 100 };
  expect([5, 20, 60, 100, 200].map((middle) => middleWithin(middle, 40, box))).toEqual([30, 30, 60, 90, 90]);
  expect(middleWithin(60, 140, box)).toBe(80);
});
