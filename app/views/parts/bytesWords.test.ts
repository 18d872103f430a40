import { expect, test } from "vitest";
import { english } from "../../i18n/languages/english";
import { createTranslator } from "../../i18n/translator";
import { bytesWords } from "./bytesWords";

test.each([
  [0, "0 kB"],
  [1, "1 kB"],
  [12_345, "13 kB"],
  [999_999, "1,000 kB"],
  [1_500_000, "1.5 MB"],
  [9_960_000, "10 MB"],
  [310_400_000, "310 MB"],
  [1_200_000_000, "1,200 MB"],
])("%i bytes: %s", (bytes, words) => {
  expect(createTranslator(english).t(bytesWords(bytes))).toBe(words);
});
