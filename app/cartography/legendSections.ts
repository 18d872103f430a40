import type { Precision } from "../domain/place";
import { drawExactness, drawSymbol } from "./drawSymbol";
import { shadePaint } from "./drawShading";
import { drawFacility } from "./facilityMarks";
import type { LegendOptions, LegendShading, LegendWord } from "./legendOptions";
import type { Palette } from "./palette";
import { boxShape, lineShape, type Font, type Pen } from "./pen";
import { symbolRadius, type SymbolState } from "./symbols";

export interface LegendSection {
  /** Pixels that it needs. */
  readonly width: number;
  readonly height: number;
  draw(pen: Pen, palette: Palette): void;
}

/** Which colour is whose dead. */
export function coloursSection(options: LegendOptions, width: number): LegendSection {
  const { content, words } = options;
  const entries: Entry[] = content.sides.map((side) => ({
    text: words[side], value: options.values?.[side],
    draw: (pen, palette, x, y) => drawSymbol(pen, x, y, { radius: KEY, state: "number", slices: [{ side, share: 1 }] }, palette),
  }));
  entries.push(...content.glyphs.map((glyph): Entry => ({
    text: words[glyph],
    draw: (pen, palette, x, y) => drawSymbol(pen, x, y, { radius: KEY, state: "number", slices: [], glyph }, palette),
  })));
  const empty = (word: LegendWord, state: SymbolState): Entry => ({
    text: words[word], draw: (pen, palette, x, y) => drawSymbol(pen, x, y, { radius: KEY - 1.4, state, slices: [] }, palette),
  });
  if (content.hasNoNumber) entries.push(empty("no-number", "not-stated"));
  if (content.hasZero) entries.push(empty("zero", "zero"));
  return entriesSection(options, words[content.glyphs.length > 0 ? "kind-heading" : "colour-heading"], entries, width, options.columns);
}

/** How exactly the place is known. */
export function outlinesSection(options: LegendOptions, width: number): LegendSection {
  const entries = (["exact", "near", "district", "governorate"] as const).map((word): Entry => ({
    text: options.words[word], value: options.values?.[word], draw: (pen, palette, x, y) => drawPrecision(pen, x, y, word, palette),
  }));
  return entriesSection(options, options.words["outline-heading"], entries, width, 1);
}

/** What the shades of governorates mean. */
export function shadingSection(options: LegendOptions, { heading, steps }: LegendShading, width: number): LegendSection {
  const entries = steps.map(({ shade, text }): Entry => ({
    text,
    draw: (pen, palette, x, y) => {
      const box = boxShape({ x: x - 8, y: y - 6, width: 16, height: 12 });
      pen.path(box, shadePaint(shade, palette));
      pen.path(box, { stroke: palette.rule2, strokeWidth: 1 });
    },
  }));
  return entriesSection({ ...options, isTitled: true }, heading, entries, width, 2);
}

/** Which shape is which kind of facility. */
export function facilitySection(options: LegendOptions, width: number): LegendSection {
  const { content, words } = options;
  const entries = content.facilities.map((kind): Entry => ({ text: words[kind], draw: (pen, palette, x, y) => drawFacility(pen, x, y, kind, palette) }));
  return entriesSection(options, words["facility-heading"], entries, width, 2);
}

/** Circles inside each other, each with its number. */
export function areaSection(options: LegendOptions): LegendSection {
  const { content, words, symbolScale, textSize, measure, numeral, direction } = options;
  // The largest circle's number stands half above its top: clear of the heading.
  const top = headingHeight(options) + (options.columns === 1 ? textSize * 0.4 : 1);
  const radii = content.circles.map((killed) => symbolRadius(killed, symbolScale));
  const largest = radii[0] ?? 0;
  const font = textFont(options);
  const texts = content.circles.map(numeral);
  const labelLeft = 2 * largest + textSize;
  const width = labelLeft + Math.max(...[...texts, words.killed].map((text) => measure(text, font)));
  const lineHeight = textSize * 1.15;
  const draw = (pen: Pen, palette: Palette) => {
    drawHeading(pen, options, words["area-heading"], palette);
    let free = -Infinity;
    radii.forEach((radius, i) => {
      const bottom = top + 2 * largest;
      const y = bottom - 2 * radius;
      pen.circle(largest + 1, bottom - radius, radius, { stroke: palette.ink, strokeWidth: 1.1 });
      const textY = Math.max(y, free);
      const line = lineShape(largest + 1, y, labelLeft - 4, textY);
      pen.path(line, { stroke: palette.ink3, strokeWidth: 0.9, dash: [1.5, 1.5] });
      const style = { ...font, colour: palette.ink, anchor: "left", direction } as const;
      pen.text(texts[i] ?? "", labelLeft, textY + textSize * 0.35, style);
      free = textY + lineHeight;
      if (i > 0) return;
      pen.text(words.killed, labelLeft, textY + textSize * 0.35 + lineHeight, { ...style, size: textSize * 0.9, colour: palette.ink3 });
      free += lineHeight;
    });
  };
  const lines = (texts.length + 1) * lineHeight;
  return { width, height: top + Math.max(2 * largest + textSize * 0.4, lines), draw };
}

/** Sentences broken into lines. */
export function notesSection(options: LegendOptions, width: number): LegendSection {
  const size = options.textSize * 0.92;
  const font: Font = { family: options.fonts.condensed, size, weight: 400 };
  const lines = options.notes.flatMap((note) => wrapped(note, width, (text) => options.measure(text, font)));
  const lineHeight = size * 1.3;
  const draw = (pen: Pen, palette: Palette) => {
    lines.forEach((line, i) => {
      pen.text(line, 0, i * lineHeight + size * 0.9, { ...font, colour: palette.ink2, anchor: "left", direction: options.direction });
    });
  };
  return { width, height: lines.length * lineHeight, draw };
}

/** Radius in pixels of a symbol that explains a colour. */
const KEY = 5.5;

interface Entry {
  readonly text: string;
  /** At its right. */
  readonly value?: string | undefined;
  draw(pen: Pen, palette: Palette, x: number, y: number): void;
}

/** Headings stand over single columns, and where the heading alone tells what is counted. */
type Titled = LegendOptions & { readonly isTitled?: boolean };

function entriesSection(
  options: Titled, heading: string, entries: readonly Entry[], width: number, wanted: number,
): LegendSection {
  const { textSize, direction, measure } = options;
  const top = headingHeight(options);
  const rowHeight = Math.max(17, textSize * 1.65);
  const font = textFont(options);
  const natural = TEXT_LEFT + Math.max(0, ...entries.map(({ text, value }) => measure(text, font) + (value === undefined ? 0 : textSize * 0.7 + measure(value, font))));
  const columns = natural * wanted > width ? 1 : wanted;
  const columnWidth = width / columns;
  const draw = (pen: Pen, palette: Palette) => {
    drawHeading(pen, options, heading, palette);
    entries.forEach((entry, i) => {
      const x = (i % columns) * columnWidth;
      const y = top + (Math.floor(i / columns) + 0.5) * rowHeight;
      entry.draw(pen, palette, x + KEY_MIDDLE, y);
      const baseline = y + textSize * 0.35;
      const style = { ...font, colour: palette.ink, direction } as const;
      pen.text(entry.text, x + TEXT_LEFT, baseline, { ...style, anchor: "left" });
      if (entry.value !== undefined) pen.text(entry.value, x + columnWidth, baseline, { ...style, weight: 600, anchor: "right" });
    });
  };
  return { width: natural * columns, height: top + Math.ceil(entries.length / columns) * rowHeight, draw };
}

/** Pixels from an entry's left edge to the middle of its symbol, and to its text. */
const KEY_MIDDLE = 8;
const TEXT_LEFT = 23;

/** The outline of a place known that well, as the legend shows it. */
export function drawPrecision(pen: Pen, x: number, y: number, precision: Precision, palette: Palette): void {
  const grey = palette.counts;
  if (precision === "governorate") {
    pen.path(boxShape({ x: x - 7, y: y - 7, width: 14, height: 14 }), { fill: palette.paper, stroke: palette.ink, strokeWidth: 1.2, dash: [3, 2] });
    return;
  }
  if (precision === "district") {
    pen.circle(x, y, 7.5, { fill: grey, fillOpacity: 0.2, stroke: palette.ink3, strokeWidth: 1.3, dash: [3, 2.2] });
    pen.circle(x, y, 2.6, { fill: grey });
    return;
  }
  pen.circle(x, y, 4.6, { fill: grey });
  if (precision === "exact") drawExactness(pen, x, y, 4.6, palette);
}

function headingHeight({ columns, textSize, isTitled = false }: Titled): number {
  return columns === 1 || isTitled ? textSize * 1.6 : 0;
}

function drawHeading(pen: Pen, options: Titled, heading: string, palette: Palette): void {
  if (headingHeight(options) === 0) return;
  const { textSize, fonts, direction, width, measure } = options;
  const usual: Font = { family: fonts.text, size: textSize, weight: 600 };
  // A longer one would touch the map beside it.
  const font = measure(heading, usual) <= width ? usual : { ...usual, family: fonts.condensed };
  pen.text(heading, 0, textSize, { ...font, colour: palette.ink, anchor: "left", direction });
}

function textFont({ fonts, textSize }: LegendOptions): Font {
  return { family: fonts.condensed, size: textSize, weight: 400 };
}

/** Breaks at spaces; a word wider than the line stands alone. */
function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines[lines.length - 1];
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
