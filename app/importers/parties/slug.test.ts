import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slugOf, slugOfId } from "./slug";

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

  test("keep ids as they are where they can", () => {
    expect(slugOfId("SYR12345")).toBe("syr12345");
    expect(slugOfId("2022-01-20-example")).toBe("2022-01-20-example");
    expect(slugOfId("1/2")).not.toBe(slugOfId("1-2"));
    expect(slugOfId("1 2")).not.toBe(slugOfId("1_2"));
  });

  test("are ids, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      for (const slug of [slugOf(text), slugOfId(text)]) {
        expect(slug).toMatch(FORM);
        expect(slug.length).toBeLessThanOrEqual(80);
      }
    }));
  });
});
