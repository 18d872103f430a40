import type { Side } from "../domain/party";
import { glyphShape, type Glyph } from "./kindGlyphs";
import type { Palette } from "./palette";
import { lineShape, type Hatch, type Paint, type Pen, type Shape } from "./pen";
import type { Slice, SymbolState } from "./symbols";

export interface SymbolDrawing {
  readonly radius: number;
  readonly state: SymbolState;
  readonly slices: readonly Slice[];
  /** Where symbols tell kinds of incidents instead of sides. */
  readonly glyph?: Glyph | null;
}

/** The coloured disc, pie, ring or ring with a dot, with a gap of paper around it, centred on (x, y). */
export function drawSymbol(pen: Pen, x: number, y: number, symbol: SymbolDrawing, palette: Palette): void {
  const { radius, state, slices, glyph } = symbol;
  if (glyph) {
    drawGlyph(pen, x, y, glyph, symbol, palette);
    return;
  }
  if (state !== "number") {
    pen.circle(x, y, radius + 1.6, { fill: palette.paper, fillOpacity: 0.9 });
    pen.circle(x, y, radius, { fill: palette.paper, stroke: palette.ink2, strokeWidth: 1.4 });
    if (state === "zero") pen.circle(x, y, 1.2, { fill: palette.ink2 });
    return;
  }
  pen.circle(x, y, radius + 1, { fill: palette.paper });
  const [only] = slices;
  if (only && slices.length === 1) pen.circle(x, y, radius, sidePaint(only.side, palette));
  else drawPie(pen, x, y, symbol, palette);
}

/** A shape without a side's colour: filled with a number, hollow without, with a dot for a stated 0. */
function drawGlyph(pen: Pen, x: number, y: number, glyph: Glyph, { radius, state }: SymbolDrawing, palette: Palette): void {
  pen.path(glyphShape(glyph, x, y, radius + 1.4), { fill: palette.paper, fillOpacity: 0.9 });
  const isFilled = state === "number";
  pen.path(glyphShape(glyph, x, y, radius), { fill: isFilled ? palette.ink2 : palette.paper, fillOpacity: isFilled ? 0.85 : 1, stroke: palette.ink2, strokeWidth: 1.4 });
  if (state === "zero") pen.circle(x, y, 1.2, { fill: palette.ink2 });
}

/** How a side fills an area: a colour, or a hatch where the side is not stated. */
export function sidePaint(side: Side, palette: Palette): Paint {
  if (side !== "not-stated") return { fill: palette.sides[side] };
  return { fill: notStatedHatch(palette), stroke: palette.sides[side], strokeWidth: 0.8 };
}

/** Ticks at the four sides and an outline: the place is known exactly. */
export function drawExactness(pen: Pen, x: number, y: number, radius: number, palette: Palette, glyph: Glyph | null = null): void {
  if (glyph === null) pen.circle(x, y, radius, { stroke: palette.ink, strokeWidth: 1.2 });
  for (const [dx, dy] of [[1, 0], [0, 1], [-1, 0], [0, -1]] as const) {
    const from = radius + 1;
    const to = radius + TICK;
    pen.path(lineShape(x + dx * from, y + dy * from, x + dx * to, y + dy * to), { stroke: palette.ink, strokeWidth: 1.2 });
  }
}

/** Pixels from a symbol's edge to the end of its ticks. */
export const TICK = 4.5;

function notStatedHatch(palette: Palette): Hatch {
  return { lines: palette.sides["not-stated"], ground: palette.paper, spacing: 3.6, width: 1.5 };
}

function drawPie(pen: Pen, x: number, y: number, { radius, slices }: SymbolDrawing, palette: Palette): void {
  let from = -Math.PI / 2;
  for (const { side, share } of slices) {
    const to = from + share * 2 * Math.PI;
    pen.path(wedge(x, y, radius, from, to), sidePaint(side, palette));
    from = to;
  }
  if (radius < 5) return;
  let edge = -Math.PI / 2;
  for (const { share } of slices) {
    pen.path(lineShape(x, y, x + radius * Math.cos(edge), y + radius * Math.sin(edge)), { stroke: palette.paper, strokeWidth: 1 });
    edge += share * 2 * Math.PI;
  }
}

function wedge(x: number, y: number, radius: number, from: number, to: number): Shape {
  return (sink) => {
    sink.moveTo(x, y);
    sink.arc(x, y, radius, from, to);
    sink.closePath();
  };
}
