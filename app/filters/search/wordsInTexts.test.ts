import { expect, test } from "vitest";
import { fold } from "../../gazetteer/fold";
import { seededRandom } from "../../testing/seededRandom";
import { textColumn } from "../../table/textColumn";
import { columnOf } from "../../table/columnBuilder";
import type { TextPool } from "../../table/textPool";
import { mayHaveWord, signOf, wordSigns } from "./wordSigns";
import { hasWord, textsWithWord } from "./wordsInTexts";

const poolOf = (texts: readonly string[]): TextPool => columnOf(textColumn((text: string) => text), texts);
const PARTS = ["a", "A", "t", "tt", "T", "s", "ss", "al", "el-", "As ", "ash-", "il", " ", "  ", "-", "(", "'", "`", "’", "7", "77", "é", "Ḥ", "ك", "ال", ".", "_", "\n", "1"];

test("the bytes say what folding the text would, whatever the text and the word", () => {
  const random = seededRandom(4);
  const any = (most: number) => Array.from({ length: random.between(0, most) }, () => random.pick(PARTS)).join("");
  const texts = Array.from({ length: 800 }, () => any(9));
  const pool = poolOf(texts);
  const words = [...new Set(Array.from({ length: 250 }, () => fold(any(4)).split(" ")[0] ?? ""))].filter(Boolean);
  expect(words.length).toBeGreaterThan(60);
  for (const word of words) {
    const found = textsWithWord(pool, word);
    const wrong = texts.filter((text, row) => (found[pool.codes[row] ?? 0] === 1) !== hasWord(fold(text), word));
    expect(wrong, word).toEqual([]);
  }
});

test("an empty pool, and one of empty texts, have no word", () => {
  expect(textsWithWord(poolOf([]), "prison")).toEqual(new Uint8Array(0));
  expect(textsWithWord(poolOf(["", ""]), "prison")).toEqual(new Uint8Array(1));
});

test("signs made a few at a time are the same as at once, and pass over most texts that have no such word", () => {
  const random = seededRandom(5);
  const word = () => Array.from({ length: random.between(3, 9) }, () => random.pick(Array.from("abcdefghijklmnoprstuvwy"))).join("");
  const texts = Array.from({ length: 400 }, () => Array.from({ length: 10 }, word).join(" "));
  const [atOnce, inParts] = [wordSigns(poolOf(texts)), poolOf(texts)];
  while (wordSigns(inParts, 7).signed < texts.length) continue;
  expect(wordSigns(inParts).bits).toEqual(atOnce.bits);
  const sign = signOf(...(Array.from("qxz", (letter) => letter.charCodeAt(0)) as [number, number, number]));
  expect(texts.filter((_, text) => mayHaveWord(atOnce, inParts, text, sign)).length).toBeLessThan(texts.length / 4);
});
