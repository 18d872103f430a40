import type { TextPool } from "../../table/textPool";
import { afterLetter, afterMarks, letterOf, PARTS } from "./plainLetters";

/**
 * What tells of most texts at a glance that they have no word with a certain beginning: of each text as many bits as it has bytes, one
 * set for the first three letters of each word. Text `t` has the bytes from `offsets[t] >> 3` up to `offsets[t + 1] >> 3`.
 */
export interface WordSigns {
  readonly bits: Uint8Array;
  /** 1 at each text that has more than ASCII in it: it is folded, and has no bits. */
  readonly isFolded: Uint8Array;
  /** Texts that have been signed. */
  signed: number;
}

/** Letters of a word that make its sign; a shorter word has none. */
export const SIGNED_LETTERS = 3;

const known = new WeakMap<TextPool, WordSigns>();

/**
 * The signs of a pool, of at least so many texts more than before; all of them where no number is given. A million texts of 80 bytes take
 * about half a second, so that who has time beforehand signs them a few thousand at a time.
 */
export function wordSigns(pool: TextPool, more = Infinity): WordSigns {
  const { bytes, offsets } = pool;
  const texts = Math.max(0, offsets.length - 1);
  const signs = known.get(pool) ?? { bits: new Uint8Array((bytes.length >> 3) + 1), isFolded: new Uint8Array(texts), signed: 0 };
  known.set(pool, signs);
  const last = Math.min(texts, signs.signed + more);
  for (; signs.signed < last; signs.signed += 1) signText(signs, signs.signed, bytes, offsets[signs.signed] ?? 0, offsets[signs.signed + 1] ?? 0);
  return signs;
}

/** Whether a text may have a word that begins with letters of this sign; never false where it has. */
export function mayHaveWord({ bits }: WordSigns, { offsets }: TextPool, text: number, sign: number): boolean {
  const first = (offsets[text] ?? 0) >> 3;
  const size = ((offsets[text + 1] ?? 0) >> 3) - first;
  if (size === 0) return true;
  const bit = bitOf(sign, size << 3);
  return ((bits[first + (bit >> 3)] ?? 0) & (1 << (bit & 7))) !== 0;
}

/** Of the first letters of a folded word: 16 bits. */
export function signOf(first: number, second: number, third: number): number {
  return Math.imul((first << 10) ^ (second << 5) ^ third, 0x9e3779b1) >>> 16;
}

/** One of so many bits: a product costs a tenth of a remainder. */
function bitOf(sign: number, bits: number): number {
  return (sign * Math.min(bits, MOST_BITS)) >>> 16;
}

/** More of a text's bits would not be told apart by a sign of 16 bits. */
const MOST_BITS = 65_535;

function signText({ bits, isFolded }: WordSigns, text: number, bytes: Uint8Array, start: number, end: number): void {
  const first = start >> 3;
  const size = ((end >> 3) - first) << 3;
  let at = start;
  while (at < end) {
    const one = afterMarks(bytes, at, end);
    const two = one < end && letterOf(bytes[one]) !== PARTS ? afterLetter(bytes, one, end) : end;
    const three = two < end && letterOf(bytes[two]) !== PARTS ? afterLetter(bytes, two, end) : end;
    if (three < end && size > 0 && letterOf(bytes[three]) !== PARTS) {
      const sign = signOf(letterOf(bytes[one]), letterOf(bytes[two]), letterOf(bytes[three]));
      const bit = bitOf(sign, size);
      bits[first + (bit >> 3)] = (bits[first + (bit >> 3)] ?? 0) | (1 << (bit & 7));
    }
    while (at < end && letterOf(bytes[at]) !== PARTS) at += 1;
    while (at < end && letterOf(bytes[at]) === PARTS) {
      if ((bytes[at] ?? 0) > 127) {
        isFolded[text] = 1;
        return;
      }
      at += 1;
    }
  }
}
