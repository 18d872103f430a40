import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slugOf } from "./slug";

const FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

describe("slugs", () => {
  test.each([
    ["Example Brigade", "example-brigade"], ["  Ahrar al-Example (Syria) ", "ahrar-al-example-syria"], ["Élan – Nº1", "elan-no1"], ["Qaḑā’", "qada"],
  ])("%s is %s", (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  test("mark what they leave out, so that different names stay apart", () => {
    const [first, second] = [slugOf("كتيبة المثال"), slugOf("لواء المثال")];
    expect(first).not.toBe(second);
    expect(slugOf("كتيبة 17")).not.toBe(slugOf("لواء 17"));
    expect(slugOf("x".repeat(70))).not.toBe(slugOf("x".repeat(71)));
  });

  test("are ids, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(slugOf(text)).toMatch(FORM);
      expect(slugOf(text).length).toBeLessThanOrEqual(80);
    }));
  });
});
