import type { Font, Measure } from "../../../cartography/pen";

/** The text, or its first words with an ellipsis where it is wider. */
export function shortenedText(text: string, font: Font, width: number, measure: Measure): string {
  if (measure(text, font) <= width) return text;
  const letters = Array.from(text);
  let fitting = letters.length;
  while (fitting > 1 && measure(shortened(letters, fitting), font) > width) fitting -= 1;
  return shortened(letters, fitting);
}

function shortened(letters: readonly string[], count: number): string {
  return `${letters.slice(0, count).join("").replace(/[\s,;:–-]+$/, "")}…`;
}
