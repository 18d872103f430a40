import fc from "fast-check";
import { expect, test } from "vitest";
import { shortenedText } from "./shortenedText";

const font = { family: "any", size: 10, weight: 400 };
const measure = (text: string) => Array.from(text).length * 5;

test("a text that fits stays whole", () => {
  expect(shortenedText("Khalis prison break", font, 95, measure)).toBe("Khalis prison break");
});

test("a longer one keeps its beginning and never ends in a space or sign", () => {
  expect(shortenedText("Detainees killed at a Baquba police station", font, 55, measure)).toBe("Detainees…");
  fc.assert(fc.property(fc.string({ minLength: 1, unit: "grapheme" }), fc.integer({ min: 10, max: 300 }), (text, width) => {
    const short = shortenedText(text, font, width, measure);
    expect(short === text || (short.endsWith("…") && text.startsWith(short.slice(0, -1)))).toBe(true);
    expect(measure(short)).toBeLessThanOrEqual(Math.max(width, 10));
  }));
});
