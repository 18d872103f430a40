/** Of a byte: what parts words, what `fold` leaves out of a word; else it is the small letter or digit itself. */
export const PARTS = 0;
const LEFT_OUT = 1;
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const letter = String.fromCharCode(byte).toLowerCase();
  if (byte < 128 && /[a-z0-9]/.test(letter)) return letter.charCodeAt(0);
  return letter === "'" || letter === "`" ? LEFT_OUT : PARTS;
});
export const FIRST_LETTER = 97;

/** The small letter or digit of an ASCII byte; `PARTS` or something left out for others. */
export function letterOf(byte: number | undefined): number {
  return KINDS[byte ?? 0] ?? PARTS;
}

/** Whether a word begins at the letter: only what `fold` leaves out stands between it and what parts words. */
export function isStartOfWord(bytes: Uint8Array, at: number, start: number): boolean {
  let before = at - 1;
  while (before >= start && letterOf(bytes[before]) === LEFT_OUT) before -= 1;
  return before < start || letterOf(bytes[before]) === PARTS;
}

/** From a byte on, the first that `fold` does not leave out; `end` where there is none. */
export function afterMarks(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && letterOf(bytes[at]) === LEFT_OUT) at += 1;
  return at;
}

/** The letter after a letter, as `fold` would leave them: without marks, and a doubled letter once. */
export function afterLetter(bytes: Uint8Array, at: number, end: number): number {
  const letter = letterOf(bytes[at]);
  const next = afterMarks(bytes, at + 1, end);
  return letter >= FIRST_LETTER && next < end && letterOf(bytes[next]) === letter ? afterMarks(bytes, next + 1, end) : next;
}
