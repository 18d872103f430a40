import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "./fold";

describe("fold", () => {
  test.each([
    ["Al-Ḥassakah", "hasakah"],
    ["al-Sina’a", "sina"],
    ["Ar-Raqqah", "raqah"],
    ["الحسكة", "حسكه"],
    ["حەسەکە", "حهسهكه"],
    ["Hesekê", "heseke"],
    ["  Deir   ez-Zor ", "deir zor"],
    ["El Paso", "paso"],
    ["الرقّة", "رقه"],
    ["٢٠ كانون ۲۰۲۲", "20 كانون 2022"],
  ])("%s → %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("leaves single spaces only, and never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = fold(text);
      expect(once).toBe(once.trim());
      expect(/\s{2}/.test(once)).toBe(false);
    }));
  });
});
