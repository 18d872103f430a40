import type { Font, Measure } from "../cartography/pen";

/** Breaks a text into lines no wider than `width`; a word that is wider by itself is broken between its letters. */
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

/** The word, or parts of it that fit, each as long as can be. */
export function fittingParts(word: string, font: Font, width: number, measure: Measure): readonly string[] {
  if (word === "" || measure(word, font) <= width) return word === "" ? [] : [word];
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part !== "" && measure(part + letter, font) > width) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}
