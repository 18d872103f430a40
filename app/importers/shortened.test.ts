import fc from "fast-check";
import { expect, test } from "vitest";
import { shortened } from "./shortened";

test("writes values as JSON and counts what is too long to show", () => {
  const shown = [undefined, null, true, -9, "a\"b", [1, 2], { a: 1 }].map(shortened);
  expect(shown).toEqual(["", "null", "true", "-9", '"a\\"b"', "[…2]", "{…1}"]);
  expect(shortened("😀".repeat(81))).toBe(`"${"😀".repeat(80)}…"`);
});

test("any text is at most 81 characters inside its quotes, and never cut through one", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
    const shown: unknown = JSON.parse(shortened(text));
    expect(typeof shown === "string" && Array.from(shown).length <= 81 && (shown === text || shown.endsWith("…"))).toBe(true);
    expect(typeof shown === "string" && !/\p{Surrogate}/u.test(shown)).toBe(true);
  }));
});
