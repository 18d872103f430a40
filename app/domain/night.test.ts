import { expect, test } from "vitest";
import type { Day } from "./day";
import { eveningOfNight } from "./night";

test.each([
  ["about 19:00-19:30", 100], ["late evening", 100], ["about 03:00", 99], ["06:30", 99], ["dawn", 99], ["shortly after midnight", 99],
  ["early morning", 99], ["night", null], ["morning", null], ["afternoon", null], ["13:40", null], ["about 16:00", null],
])("%s", (words, evening) => {
  expect(eveningOfNight(100 as Day, words)).toBe(evening);
});

test("nothing is known of an hour that is not stated", () => {
  expect(eveningOfNight(100 as Day, null)).toBeNull();
});
