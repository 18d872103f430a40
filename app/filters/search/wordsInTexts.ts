import { fold } from "../../gazetteer/fold";
import { decodeText, type TextPool } from "../../table/textPool";

/** Which texts of a pool have a word that begins with the folded word: 1 at each such text. */
export function textsWithWord({ bytes, offsets }: TextPool, word: string): Uint8Array {
  const found = new Uint8Array(Math.max(0, offsets.length - 1));
  const plain = plainWord(word);
  for (let text = 0; text < found.length; text += 1) {
    const [start, end] = [offsets[text] ?? 0, offsets[text + 1] ?? 0];
    if (start === end) continue;
    const seen = plain ? plainSearch(bytes, start, end, plain) : UNDECIDED;
    const has = seen === UNDECIDED ? hasWord(fold(decodeText(bytes, start, end)), word) : seen === FOUND;
    if (has) found[text] = 1;
  }
  return found;
}

/** Whether one of the words of a folded text begins with the word. */
export function hasWord(folded: string, word: string): boolean {
  return ` ${folded}`.includes(` ${word}`);
}

const NOT_FOUND = 0;
const FOUND = 1;
/** The text, or the word, has more than letters and digits of ASCII: it is folded. */
const UNDECIDED = 2;

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

/**
 * Looks for the word in the bytes themselves, as `fold` would leave them: small letters, without apostrophes, doubled letters once. To
 * fold a million summaries takes seconds, this a tenth of one.
 */
function plainSearch(bytes: Uint8Array, start: number, end: number, word: Uint8Array): typeof FOUND | typeof NOT_FOUND | typeof UNDECIDED {
  const first = word[0] ?? 0;
  let isStart = true;
  let result: typeof FOUND | typeof NOT_FOUND = NOT_FOUND;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 128) return UNDECIDED;
    const kind = KINDS[byte] ?? PARTS;
    if (kind === PARTS) isStart = true;
    else if (kind !== LEFT_OUT) {
      if (isStart && kind === first && result === NOT_FOUND && isWordAt(bytes, at, end, word)) result = FOUND;
      isStart = false;
    }
  }
  return result;
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
