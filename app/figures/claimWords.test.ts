import { expect, test } from "vitest";
import { english } from "../i18n/languages/english";
import { createTranslator } from "../i18n/translator";
import { aClaim, type ClaimOptions } from "../testing/aClaim";
import { claimCount } from "./claimWords";

const translator = createTranslator(english);

test.each<[ClaimOptions, string]>([
  [{ count: 1_234 }, "1,234"],
  [{ count: 8, bound: "at-least" }, "at least 8"],
  [{ count: null }, "no number given"],
  [{ count: null, low: 5, high: 12 }, "5–12"],
  [{ count: 8, low: 5, high: 12 }, "8 (5–12)"],
  [{ count: 8, low: 5, high: 12, bound: "about" }, "about 8 (5–12)"],
  [{ count: 0, low: 0, high: 3 }, "0 (0–3)"],
  [{ count: 3, low: 9, high: 5 }, "3 (9–5)"],
])("%j reads “%s”", (options, words) => {
  expect(claimCount(aClaim(options), translator)).toBe(words);
});
