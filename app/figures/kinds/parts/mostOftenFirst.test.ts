import { expect, test } from "vitest";
import { mostOftenFirst } from "./mostOftenFirst";

test("what is counted most often comes first, what is as often by its letters", () => {
  expect(mostOftenFirst(new Map([["sohr", 2], ["sdf", 5], ["reuters", 2]]))).toEqual(["sdf", "reuters", "sohr"]);
  expect(mostOftenFirst(new Map())).toEqual([]);
});
