import type { LabelRole } from "./labelFonts";
import { isJoined, labelFont, type MapFonts, type MapLanguage } from "./labelFonts";
import type { Layer } from "./occupied";
import type { Box, Measure } from "./pen";
import type { PixelPoint, Projection } from "./projection";

/** A name at a place on the drawing, in pixels. */
export interface Label {
  readonly key: string;
  readonly lines: readonly LabelLine[];
  /** Around all lines, turned as they are. */
  readonly box: Box;
  /** Radians clockwise, about the middle of the box. */
  readonly turn: number;
  /** From the name to what it names, where they stand apart. */
  readonly leader: { readonly from: PixelPoint; readonly to: PixelPoint } | null;
  /** The town itself. */
  readonly dot: { readonly x: number; readonly y: number; readonly radius: number } | null;
  /** Where it finds no better place. */
  readonly mayCover: readonly Layer[];
  /** Pixels kept free at its left and right. */
  readonly margin: number;
}

export interface LabelLine {
  readonly text: string;
  readonly role: LabelRole;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly anchor: "left" | "middle" | "right";
}

/** How names are written on one drawing. */
export interface Lettering {
  readonly projection: Projection;
  readonly fonts: MapFonts;
  readonly language: MapLanguage;
  readonly measure: Measure;
  /** 1 for sizes as designed. */
  readonly textScale: number;
}

/** Places where one name may stand, best first: it takes the first free one, or is left out. */
export type LabelRequest = Iterable<Label>;

export interface TextLine {
  readonly text: string;
  readonly role: LabelRole;
}

/** Lines of text with their size, not yet placed. */
export interface Block {
  readonly lines: readonly (TextLine & { readonly leading: number })[];
  readonly width: number;
  readonly height: number;
}

/** Of the size of the letters; joined ones reach higher and deeper. */
const LINE_HEIGHT = 1.16;
const LINE_HEIGHT_JOINED = 1.4;
/** Of the line height: where the baseline lies. */
const BASELINE = 0.78;

export function blockOf(lines: readonly TextLine[], { fonts, language, measure, textScale }: Lettering): Block {
  const sized = lines.map((line) => {
    const font = labelFont(line.role, fonts, language, textScale);
    const leading = font.size * (isJoined(language) ? LINE_HEIGHT_JOINED : LINE_HEIGHT);
    return { ...line, leading, width: measure(line.text, font) - (font.letterSpacing ?? 0) };
  });
  return {
    lines: sized,
    width: Math.max(0, ...sized.map(({ width }) => width)),
    height: sized.reduce((sum, { leading }) => sum + leading, 0),
  };
}

/** The block with its top left corner at (x, y). */
export function labelAt(key: string, block: Block, x: number, y: number, anchor: LabelLine["anchor"]): Label {
  const at = { left: x, middle: x + block.width / 2, right: x + block.width }[anchor];
  let top = y;
  const lines = block.lines.map(({ text, role, leading }): LabelLine => {
    const line = { text, role, x: at, y: top + leading * BASELINE, anchor };
    top += leading;
    return line;
  });
  return { key, lines, box: { x, y, width: block.width, height: block.height }, turn: 0, leader: null, dot: null, mayCover: ["border"], margin: 3 };
}

/** The block with its middle at a point. */
export function labelCentred(key: string, block: Block, { x, y }: PixelPoint): Label {
  return labelAt(key, block, x - block.width / 2, y - block.height / 2, "middle");
}

/** The block beside a point, `gap` pixels away from it: right, left, then the corners, above and below. */
export function* labelsAround(
  key: string, block: Block, { x, y }: PixelPoint, gap: number, sides: Sides = SIDES,
): Generator<Label> {
  for (const [across, down] of sides) {
    const reach = gap / Math.hypot(across, down);
    const left = x + across * reach + (across > 0 ? 0 : across < 0 ? -block.width : -block.width / 2);
    const top = y + down * reach + (down > 0 ? 0 : down < 0 ? -block.height : -block.height / 2);
    yield labelAt(key, block, left, top, across > 0 ? "left" : across < 0 ? "right" : "middle");
  }
}

/** The same farther away, each tied to the point by a line that ends `radius` pixels before it. */
export function* labelsWithLeader(
  key: string, block: Block, point: PixelPoint, radius: number, sides: Sides = LEADER_SIDES,
): Generator<Label> {
  for (const distance of LEADERS) {
    for (const label of labelsAround(key, block, point, radius + distance, sides)) {
      const { x, y, width, height } = label.box;
      const from = { x: Math.max(x - 2, Math.min(point.x, x + width + 2)), y: Math.max(y, Math.min(point.y, y + height)) };
      const length = Math.hypot(from.x - point.x, from.y - point.y) || 1;
      const to = { x: point.x + ((from.x - point.x) / length) * radius, y: point.y + ((from.y - point.y) / length) * radius };
      yield { ...label, leader: { from, to } };
    }
  }
}

/** The same, and never over a border: names of areas and of water would seem to lie on both sides. */
export function* withinBorders(labels: Iterable<Label>): Generator<Label> {
  for (const label of labels) yield { ...label, mayCover: label.mayCover.filter((layer) => layer !== "border") };
}

const LEADERS = [16, 28, 42, 58, 76];

/** Where a block stands from its point: rightwards and downwards, the larger 1 or −1. */
export type Sides = readonly (readonly [across: number, down: number])[];

const SIDES: Sides = [[1, 0], [-1, 0], [1, -1], [1, 1], [-1, -1], [-1, 1], [0, -1], [0, 1]];
const LEADER_SIDES: Sides = [...SIDES, [1, -0.5], [1, 0.5], [-1, -0.5], [-1, 0.5]];
