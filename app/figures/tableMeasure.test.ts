import { describe, expect, test } from "vitest";
import { tableMeasure } from "./tableMeasure";

const measure = tableMeasure();
const sans = { family: "'Incident Atlas Sans', 'Incident Atlas Arabic', sans-serif", size: 1000, weight: 400 };
const condensed = { ...sans, family: "'Incident Atlas Condensed', 'Incident Atlas Arabic', sans-serif" };

/* Widths at 1,000 pixels, as Chromium has them: `tests/browser/figureTester.spec.ts` compares every text of the figures with it. */
describe("widths from the font files", () => {
  test("grow with the size, the weight and the width of the family", () => {
    expect(measure("Killed", { ...sans, size: 20 })).toBeCloseTo(measure("Killed", sans) / 50, 6);
    expect(measure("Killed", { ...sans, weight: 600 })).toBeGreaterThan(measure("Killed", sans));
    expect(measure("Killed", condensed)).toBeLessThan(measure("Killed", sans));
    expect(measure("", sans)).toBe(0);
  });

  test("digits are of one width", () => {
    expect(measure("1111", sans)).toBe(measure("8080", sans));
  });

  test("kerning and ligatures count", () => {
    expect(measure("AV", sans)).toBeLessThan(measure("A", sans) + measure("V", sans));
    expect(measure("fi", sans)).toBe(567);
  });

  test("letter spacing is added after each letter", () => {
    expect(measure("abc", { ...sans, letterSpacing: 10 }) - measure("abc", sans)).toBeCloseTo(30, 6);
  });

  test("Arabic letters join: a word is narrower than its letters, lam and alef are one", () => {
    const apart = (word: string) => Array.from(word).reduce((sum, letter) => sum + measure(letter, sans), 0);
    for (const word of ["محافظة", "کوژراو", "سەرچاوە"]) expect(measure(word, sans), word).toBeLessThan(apart(word));
    expect(measure("لا", sans)).toBeLessThan(measure("ل‌ا", sans));
  });

  test("vowel signs and marks of direction take no room", () => {
    expect(measure("مُحَمَّد", sans)).toBe(measure("محمد", sans));
    expect(measure("\u202Bمحمد\u202C", sans)).toBe(measure("محمد", sans));
  });

  test("the next family stands in where the first has no such letter; what none has is wide", () => {
    expect(measure("Ş", sans)).toBeGreaterThan(500);
    expect(measure("北", sans)).toBe(1_400);
    expect(measure("Ḥ", sans)).toBe(900);
  });
});
