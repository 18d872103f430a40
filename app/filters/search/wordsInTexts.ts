import { fold } from "../../gazetteer/fold";
import { decodeText, type TextPool } from "../../table/textPool";

/** Which texts of a pool have a word that begins with the folded word: 1 at each such text. */
export function textsWithWord(pool: TextPool, word: string): Uint8Array {
  const { bytes, offsets } = pool;
  const found = new Uint8Array(Math.max(0, offsets.length - 1));
  const plain = plainWord(word);
  const isFolded = plain ? foldedTexts(pool) : null;
  if (plain) findPlain(pool, plain, found);
  for (let text = 0; text < found.length; text += 1) {
    if (isFolded && isFolded[text] === 0) continue;
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

/** Of a byte: what parts words, what `fold` leaves out of a word; else it is the small letter or digit itself. */
const PARTS = 0;
const LEFT_OUT = 1;
const KINDS = Uint8Array.from({ length: 128 }, (_, byte) => {
  const letter = String.fromCharCode(byte).toLowerCase();
  if (/[a-z0-9]/.test(letter)) return letter.charCodeAt(0);
  return letter === "'" || letter === "`" ? LEFT_OUT : PARTS;
});
const FIRST_LETTER = 97;

const known = new WeakMap<TextPool, Uint8Array>();

/** Which texts of a pool have more than ASCII in them, and are folded: 1 at each. Worked out at the first search. */
function foldedTexts(pool: TextPool): Uint8Array {
  const kept = known.get(pool);
  if (kept) return kept;
  const { bytes, offsets } = pool;
  const isFolded = new Uint8Array(Math.max(0, offsets.length - 1));
  let text = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 128) continue;
    text = textOf(offsets, at, text);
    isFolded[text] = 1;
    at = (offsets[text + 1] ?? bytes.length) - 1;
  }
  known.set(pool, isFolded);
  return isFolded;
}

/**
 * Looks for the word in the bytes themselves, as `fold` would leave them: small letters, without apostrophes, doubled letters once. To
 * fold a million summaries takes seconds, this a tenth of one.
 */
function findPlain({ bytes, offsets }: TextPool, word: Uint8Array, found: Uint8Array): void {
  const small = word[0] ?? 0;
  const capital = small >= FIRST_LETTER ? small - 32 : small;
  let text = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte !== small && byte !== capital) continue;
    text = textOf(offsets, at, text);
    const [start, end] = [offsets[text] ?? 0, offsets[text + 1] ?? 0];
    if (!isStartOfWord(bytes, at, start) || !isWordAt(bytes, at, end, word)) continue;
    found[text] = 1;
    at = end - 1;
  }
}

/** The text that a byte stands in, from one at or before it. */
function textOf(offsets: Uint32Array, at: number, from: number): number {
  let text = from;
  while ((offsets[text + 1] ?? Infinity) <= at) text += 1;
  return text;
}

function isStartOfWord(bytes: Uint8Array, at: number, start: number): boolean {
  let before = at - 1;
  while (before >= start && KINDS[bytes[before] ?? 0] === LEFT_OUT) before -= 1;
  return before < start || KINDS[bytes[before] ?? 0] === PARTS;
}

function isWordAt(bytes: Uint8Array, start: number, end: number, word: Uint8Array): boolean {
  let at = start;
  for (const letter of word) {
    at = afterMarks(bytes, at, end);
    const kind = at < end ? (KINDS[bytes[at] ?? 0] ?? PARTS) : PARTS;
    if (kind !== letter) return false;
    const next = afterMarks(bytes, at + 1, end);
    at = kind >= FIRST_LETTER && next < end && KINDS[bytes[next] ?? 0] === kind ? next + 1 : next;
  }
  return true;
}

function afterMarks(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && KINDS[bytes[at] ?? 0] === LEFT_OUT) at += 1;
  return at;
}
