import { expect, test } from "vitest";
import { rowAfter } from "./rowAfter";

const list = { total: 98, page: 20 };

test.each([
  ["ArrowDown", 3, 4], ["ArrowUp", 3, 2], ["PageDown", 3, 23], ["PageUp", 30, 10], ["Home", 3, 0], ["End", 3, 97],
  ["ArrowDown", 97, 97], ["ArrowUp", 0, 0], ["PageDown", 90, 97], ["PageUp", 5, 0],
] as const)("%s at row %i leads to row %i", (key, row, next) => {
  expect(rowAfter(key, row, list)).toBe(next);
});

test.each(["Enter", "a", "ArrowRight", "constructor", "toString"])("%s moves nothing", (key) => {
  expect(rowAfter(key, 3, list)).toBeNull();
});
