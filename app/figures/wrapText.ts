import type { Font, Measure } from "../cartography/pen";

/** Breaks a text into lines no wider than `width`; a word that is wider by itself is broken after a sign, else between its letters. */
export function wrapText(text: string, font: Font, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((whole) => fittingParts(whole, font, width, measure))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || measure(longer, font) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** The word, or parts of it that fit: each as long as can be, but broken after a sign of an address where one is near the end. */
export function fittingParts(word: string, font: Font, width: number, measure: Measure): readonly string[] {
  if (word === "" || measure(word, font) <= width) return word === "" ? [] : [word];
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part !== "" && measure(part + letter, font) > width) {
      const kept = lastBreak(part);
      parts.push(part.slice(0, kept));
      part = part.slice(kept);
    }
    part += letter;
  }
  return [...parts, part];
}

/** Where a part too long is best broken: after its last sign between values, else after its last sign, if that leaves more than half of it. */
function lastBreak(part: string): number {
  const breaks = [/[&?]/g, /[&?=/,;_-]|%2C|%20/g].map((signs) => Array.from(part.matchAll(signs), ({ index, 0: sign }) => index + sign.length).at(-1) ?? 0);
  return breaks.find((last) => last > part.length / 2) ?? part.length;
}
