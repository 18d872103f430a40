import { shapeOf, type JoinedForm } from "./fontAdvances";

/** A letter of a text and its shape (see `FontAdvances`). */
export interface JoinedShape {
  readonly code: number;
  readonly shape: number;
}

/**
 * The letters of a text in the shapes that Arabic script gives them beside their neighbours. Which letters join is Unicode's
 * ArabicShaping; vowel signs between them change nothing.
 */
export function joinedShapes(text: string): readonly JoinedShape[] {
  const letters = Array.from(text, (letter) => ({ code: letter.codePointAt(0) ?? 0, joining: joiningOf(letter) }));
  if (letters.every(({ joining }) => joining === "none")) return letters.map(({ code }) => ({ code, shape: code }));
  const seen = letters.filter(({ joining }) => joining !== "transparent");
  const shapes = new Map(seen.map((letter, index) => [letter, shapeOf(letter.code, formOf(seen[index - 1]?.joining, letter.joining, seen[index + 1]?.joining))]));
  return letters.map((letter) => ({ code: letter.code, shape: shapes.get(letter) ?? letter.code }));
}

/** `after`: to what comes before it alone. */
type Joining = "both" | "after" | "none" | "transparent";

function joiningOf(letter: string): Joining {
  if (!JOINED.test(letter)) return "none";
  if (TRANSPARENT.test(letter)) return "transparent";
  if (UNJOINED.test(letter)) return "none";
  return AFTER.test(letter) ? "after" : "both";
}

const JOINED = /[\u{610}-\u{6FF}\u{750}-\u{77F}\u{8A0}-\u{8FF}\u{200C}\u{200D}]/u;
const TRANSPARENT = /\p{Mn}/u;
/** Hamza, signs, digits, the zero-width non-joiner of Sorani and Persian. */
const UNJOINED = /[^\p{L}\u0640\u200D]|[\u0621\u0674\u06E5\u06E6]/u;
/** Alef, dal, reh, waw and what is made of them, teh marbuta. */
const AFTER = /[\u0622-\u0625\u0627\u0629\u062F-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06C0\u06C3-\u06CB\u06CD\u06CF\u06D2\u06D3\u06D5\u06EE\u06EF\u0759-\u075B\u076B\u076C\u0771\u0773\u0774\u0778\u0779]/;

function formOf(before: Joining | undefined, own: Joining, following: Joining | undefined): JoinedForm | null {
  if (own === "none") return null;
  const isAfter = before === "both";
  const isBefore = own === "both" && (following === "both" || following === "after");
  if (isAfter) return isBefore ? "medi" : "fina";
  return isBefore ? "init" : null;
}
