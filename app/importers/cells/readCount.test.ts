import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCount } from "./readCount";

describe("readCount", () => {
  test.each([
    ["0", 0], ["17", 17], [" 17 ", 17], ["+17", 17], ["5.0", 5], ["5.", 5], ["1,234", 1234], ["1 234", 1234], ["1'234", 1234], ["1,234,567", 1_234_567],
    ["١٧", 17], ["۱۷", 17], ["１７", 17], ["-0", 0],
  ])("%j is %d", (text, count) => {
    expect(readCount(text, ".")).toEqual({ kind: "one", count, bound: "exact" });
  });

  test.each([["5,0", 5], ["1.234", 1234], ["1.234,0", 1234], ["1 234", 1234]])("%j with decimal commas is %d", (text, count) => {
    expect(readCount(text, ",")).toEqual({ kind: "one", count, bound: "exact" });
  });

  test.each([
    ["at least 17", 17, "at-least"], ["At Least 1,700", 1700, "at-least"], ["17+", 17, "at-least"], [">17", 17, "at-least"], ["≥ 17", 17, "at-least"],
    ["more than 17", 17, "at-least"], ["17 or more", 17, "at-least"], ["up to 5", 5, "at-most"], ["<5", 5, "at-most"], ["at most 5", 5, "at-most"],
    ["~17", 17, "about"], ["about 17", 17, "about"], ["approx. 17", 17, "about"], ["حوالي ١٧", 17, "about"],
  ])("%j is %d, %s", (text, count, bound) => {
    expect(readCount(text, ".")).toEqual({ kind: "one", count, bound });
  });

  test.each([["3-5", 3, 5], ["3–5", 3, 5], ["3 to 5", 3, 5], ["between 3 and 5", 3, 5], ["1,000 - 1,200", 1000, 1200], ["5-3", 5, 3]])("%j has two ends", (text, low, high) => {
    expect(readCount(text, ".")).toEqual({ kind: "two", low, high });
  });

  test.each(["-9", "-99", "-99.0", "−99", "NA", "n/a", "Unknown", "?", "-", "NULL", "غير معروف"])("%j is unknown by a code", (text) => {
    expect(readCount(text, ".")).toEqual({ kind: "unknown", code: "code-for-unknown" });
  });

  test.each(["several", "Dozens", "many", "hundreds of people", "a few", "seventeen? some", "عشرات"])("%j is unknown, in words", (text) => {
    expect(readCount(text, ".")).toEqual({ kind: "unknown", code: "count-in-words" });
  });

  test.each(["", " ", "\u00a0"])("%j is not stated", (text) => {
    expect(readCount(text, ".")).toEqual({ kind: "unknown", code: null });
  });

  test.each([
    ["5.5", "fraction-of-a-person"], ["-3", "negative-count"], ["-999", "negative-count"], ["1e3", "not-a-number"], ["0x10", "not-a-number"], ["12,34", "not-a-number"],
    ["abc", "not-a-number"], ["1e309", "not-a-number"], ["99999999999", "out-of-range"], ["Infinity", "not-a-number"], ["9".repeat(5_000), "not-a-number"],
  ])("%.20s is %s", (text, code) => {
    expect(readCount(text, ".")).toEqual({ kind: "wrong", code });
  });

  test("takes any text, and every number is whole and none is made of nothing", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.constantFrom(".", ","), (text, decimal: "." | ",") => {
      const count = readCount(text, decimal);
      if (count.kind === "one") {
        expect(Number.isInteger(count.count) && count.count >= 0).toBe(true);
        expect(/[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/.test(text)).toBe(true);
      }
    }));
    fc.assert(fc.property(fc.nat(10_000_000), (number) => {
      expect(readCount(String(number), ".")).toEqual({ kind: "one", count: number, bound: "exact" });
    }));
  });
});
