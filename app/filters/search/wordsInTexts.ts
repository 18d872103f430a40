import { fold } from "../../gazetteer/fold";
import { decodeText, type TextPool } from "../../table/textPool";
import { afterLetter, FIRST_LETTER, isStartOfWord, letterOf } from "./plainLetters";
import { mayHaveWord, SIGNED_LETTERS, signOf, wordSigns, type WordSigns } from "./wordSigns";

/** Which texts of a pool have a word that begins with the folded word: 1 at each such text. */
export function textsWithWord(pool: TextPool, word: string): Uint8Array {
  const { bytes, offsets } = pool;
  const found = new Uint8Array(Math.max(0, offsets.length - 1));
  const plain = plainWord(word);
  const signs = plain && wordSigns(pool);
  const isFolded = signs?.isFolded;
  if (signs) findPlain(pool, signs, plain, found);
  if (isFolded?.includes(1) === false) return found;
  for (let text = 0; text < found.length; text += 1) {
    if (isFolded?.[text] === 0) continue;
    found[text] = Number(hasWord(fold(decodeText(bytes, offsets[text] ?? 0, offsets[text + 1] ?? 0)), word));
  }
  return found;
}

/** Whether one of the words of a folded text begins with the word. */
export function hasWord(folded: string, word: string): boolean {
  return ` ${folded}`.includes(` ${word}`);
}

/** Beginnings of articles: `fold` takes these away where they stand before a word. */
const ARTICLE = /^(?:a[lrsdntz]?|ash|e[lz]?|il?)$/;

function plainWord(word: string): Uint8Array | null {
  return /^[a-z0-9]+$/.test(word) && !ARTICLE.test(word) ? Uint8Array.from(word, (letter) => letter.charCodeAt(0)) : null;
}

/**
 * Looks for the word in the bytes themselves, as `fold` would leave them, of the texts that may have it: to fold a million summaries takes
 * seconds; to look through all their bytes, where a word begins, took three to six times as long as this.
 */
function findPlain(pool: TextPool, signs: WordSigns, word: Uint8Array, found: Uint8Array): void {
  const { bytes, offsets } = pool;
  const [first = 0, second = 0, third = 0] = word;
  const sign = word.length < SIGNED_LETTERS ? null : signOf(first, second, third);
  for (let text = 0; text < found.length; text += 1) {
    if (sign !== null && !mayHaveWord(signs, pool, text, sign)) continue;
    if (isInText(bytes, offsets[text] ?? 0, offsets[text + 1] ?? 0, word)) found[text] = 1;
  }
}

function isInText(bytes: Uint8Array, start: number, end: number, word: Uint8Array): boolean {
  const small = word[0] ?? 0;
  const capital = small >= FIRST_LETTER ? small - 32 : small;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    if ((byte === small || byte === capital) && isStartOfWord(bytes, at, start) && isWordAt(bytes, at, end, word)) return true;
  }
  return false;
}

function isWordAt(bytes: Uint8Array, start: number, end: number, word: Uint8Array): boolean {
  let at = start;
  for (const letter of word) {
    if (at >= end || letterOf(bytes[at]) !== letter) return false;
    at = afterLetter(bytes, at, end);
  }
  return true;
}
