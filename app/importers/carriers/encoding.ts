/** Encodings that are told apart, by their names in the Encoding Standard. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1256"] as const;
export type Encoding = (typeof encodings)[number];

export interface GuessedEncoding {
  readonly encoding: Encoding;
  readonly hasMark: boolean;
  /** `mark`: a byte order mark says so; `valid`: every byte is in order as UTF-8. */
  readonly how: "mark" | "valid" | "guessed";
}

/**
 * Guesses from the beginning of a file. UTF-16 without a mark is known by its zero bytes; what is neither that nor UTF-8 is Arabic
 * (windows-1256) where it has more letters in runs of Arabic ones than accents within Latin words, and windows-1252 where not.
 * @param isWhole Whether the file ends here: if not, a sequence cut off at the end of the head is in order.
 */
export function guessEncoding(head: Uint8Array, isWhole: boolean): GuessedEncoding {
  const marked = markedEncoding(head);
  if (marked) return { encoding: marked, hasMark: true, how: "mark" };
  const wide = wideEncoding(head);
  if (wide) return { encoding: wide, hasMark: false, how: "guessed" };
  const [valid, invalid] = sequences(head, isWhole);
  if (invalid === 0) return { encoding: "utf-8", hasMark: false, how: "valid" };
  if (valid > SEQUENCES_PER_FAULT * invalid) return { encoding: "utf-8", hasMark: false, how: "guessed" };
  return { encoding: arabicLetters(head) > accents(head) ? "windows-1256" : "windows-1252", hasMark: false, how: "guessed" };
}

/** With so many sequences in order for each that is not, a text is UTF-8 with faults in it. */
const SEQUENCES_PER_FAULT = 10;

const marks: readonly (readonly [Encoding, ...number[]])[] = [["utf-8", 0xef, 0xbb, 0xbf], ["utf-16le", 0xff, 0xfe], ["utf-16be", 0xfe, 0xff]];

function markedEncoding(head: Uint8Array): Encoding | null {
  for (const [encoding, ...mark] of marks) if (mark.every((byte, index) => head[index] === byte)) return encoding;
  return null;
}

/** Spaces, digits and delimiters have a zero byte in UTF-16, also between Arabic letters; nothing in the others has. */
function wideEncoding(head: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at += 1) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [first = 0, second = 0] = zeros;
  if (Math.max(first, second) * 20 < head.length || Math.min(first, second) * 10 > Math.max(first, second)) return null;
  return head.length === 0 ? null : second > first ? "utf-16le" : "utf-16be";
}

/** Characters of several bytes that are in order as UTF-8, and faults. A U+FFFD that is written out is taken as a fault where others are. */
function sequences(head: Uint8Array, isWhole: boolean): readonly [valid: number, invalid: number] {
  const options = { stream: !isWhole };
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head, options);
    return [0, 0];
  } catch {
    const text = new TextDecoder("utf-8").decode(head, options);
    const invalid = text.split("\uFFFD").length - 1;
    return [count(text, /\P{ASCII}/gu) - invalid, invalid];
  }
}

function arabicLetters(head: Uint8Array): number {
  let letters = 0;
  for (const [run] of new TextDecoder("windows-1256").decode(head).matchAll(/\p{Script=Arabic}{3,}/gu)) letters += run.length;
  return letters;
}

function accents(head: Uint8Array): number {
  return count(new TextDecoder("windows-1252").decode(head), /(?<=[a-z])[À-ÿ]|[À-ÿ](?=[a-z])/gi);
}

function count(text: string, pattern: RegExp): number {
  return Array.from(text.matchAll(pattern)).length;
}
