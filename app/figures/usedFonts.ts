import { fontFiles, type FontFile } from "./fontFiles";

/** A text of an SVG with the font that it asks for. */
export interface DrawnText {
  readonly text: string;
  readonly family: string;
  readonly weight: number;
}

/** Every text below a node, with the font attributes that it has or inherits. */
export function drawnTexts(root: ParentNode): readonly DrawnText[] {
  return Array.from(root.querySelectorAll("text"), (element) => ({
    text: element.textContent,
    family: element.closest("[font-family]")?.getAttribute("font-family") ?? "",
    weight: Number(element.closest("[font-weight]")?.getAttribute("font-weight") ?? 400),
  }));
}

/** The files that hold a character of the texts, in the order of the list. */
export function usedFontFiles(texts: readonly DrawnText[]): readonly FontFile[] {
  return fontFiles.filter((file) => texts.some((drawn) => draws(file, drawn)));
}

function draws({ family, weight, range }: FontFile, drawn: DrawnText): boolean {
  if (!drawn.family.includes(family) || (drawn.weight >= 500 ? 600 : 400) !== weight) return false;
  return Array.from(drawn.text).some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return range.some(([first, last]) => code >= first && code <= last);
  });
}
