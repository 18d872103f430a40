import table from "../../data/fonts/advances.json";
import type { Font, Measure } from "../cartography/pen";
import type { FontAdvances } from "./fontAdvances";
import { fontFiles, type FontFile } from "./fontFiles";
import { joinedShapes } from "./joinedShapes";
import { readAdvances, type ReadAdvances } from "./readAdvances";

/**
 * Measures texts in the fonts that images hold, by the widths that the font files state: the same on every machine, and before any
 * font has come. Kerning, joined letters and vowel signs included: within 0.01 % of what Chromium draws, in Arabic and Sorani too
 * (`tests/browser/measure.spec.ts`). What no file of the families holds is taken to be wide.
 */
export function tableMeasure(): Measure {
  const known = new Map<string, Map<string, number>>();
  return (text, font) => {
    const key = `${font.weight >= 500 ? 600 : 400} ${font.family}`;
    const widths = known.get(key) ?? new Map<string, number>();
    known.set(key, widths);
    const width = widths.get(text) ?? widthOf(text, font);
    widths.set(text, width);
    return width * font.size + (font.letterSpacing ?? 0) * text.length;
  };
}

/** In sizes of the font. */
function widthOf(text: string, { family, weight }: Font): number {
  const files = filesOf(family, weight);
  let width = 0;
  let before: { readonly file: FontFile; readonly shape: number } | null = null;
  for (const { code, shape } of joinedShapes(text)) {
    const file = files.find(({ range }) => range.some(([first, last]) => code >= first && code <= last));
    const advances = file && advancesOf(file);
    const own = advances?.widths.get(shape) ?? advances?.widths.get(code);
    if (!file || own === undefined) {
      width += widthUnknown(String.fromCodePoint(code));
      before = null;
      continue;
    }
    width += own + (before?.file === file ? advances?.pair(before.shape, shape) ?? 0 : 0);
    if (own > 0) before = { file, shape };
  }
  return width / 1000;
}

/** Of what is in none of the files and drawn with whatever font the machine has: at least as wide as most have it. */
function widthUnknown(letter: string): number {
  if (/[\p{Default_Ignorable_Code_Point}\p{Mn}\p{Me}]/u.test(letter)) return 0;
  return letter < "\u2E80" ? WIDE_LETTER : WIDEST;
}

const WIDE_LETTER = 900;
/** Emoji are wider than an em, Chinese signs as wide. */
const WIDEST = 1_400;

/** In the order in which a browser looks for a letter. */
function filesOf(family: string, weight: number): readonly FontFile[] {
  const names = family.split(",").map((name) => name.trim().replaceAll(/['"]/g, ""));
  return names.flatMap((name) => fontFiles.filter((file) => file.family === name && file.weight === (weight >= 500 ? 600 : 400)));
}

const read = new Map<FontFile, ReadAdvances>();

function advancesOf(file: FontFile): ReadAdvances | undefined {
  const known = read.get(file);
  const written = (table as unknown as Readonly<Record<string, FontAdvances>>)[file.name];
  if (known || !written) return known;
  const made = readAdvances(written);
  read.set(file, made);
  return made;
}
