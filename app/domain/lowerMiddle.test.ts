import { expect, test } from "vitest";
import { lowerMiddle } from "./lowerMiddle";

test("the middle is one of the numbers, the lower of two; nothing has none", () => {
  expect(lowerMiddle([])).toBeNull();
  expect(lowerMiddle([7])).toBe(7);
  expect(lowerMiddle([10, 9])).toBe(9);
  expect(lowerMiddle([10, -1, 9])).toBe(9);
  expect(lowerMiddle([10, 9, 100, 8])).toBe(9);
});
