import { drawExactness, drawSymbol } from "./drawSymbol";
import type { MapFonts } from "./labelFonts";
import type { Palette } from "./palette";
import { boxShape, type Pen } from "./pen";
import type { Projection } from "./projection";
import type { AreaMark, PointMark, SpotLayout, SpotMark } from "./spotMarks";
import { mainSide } from "./symbols";

export interface SpotsDrawing {
  readonly layout: SpotLayout;
  readonly projection: Projection;
  readonly palette: Palette;
  readonly fonts: MapFonts;
  /** Writes a count with the reader's digits. */
  readonly numeral: (count: number) => string;
  readonly emphasis?: Emphasis | undefined;
}

/** Keys of the spots that stand out. */
export interface Emphasis {
  readonly hovered?: string | null | undefined;
  /** By the keyboard. */
  readonly focused?: string | null | undefined;
  readonly selected?: string | null | undefined;
  /** Outside what is filtered to. */
  readonly dimmed?: ReadonlySet<string> | undefined;
}

/** Vague grounds below, area marks, then symbols from large to small, then rings of emphasis. */
export function drawSpots(pen: Pen, drawing: SpotsDrawing): void {
  const { layout, projection, palette, emphasis = {} } = drawing;
  const marks = layout.marks.filter((mark) => touchesView(mark, projection));
  const faded = (mark: SpotMark, draw: () => void) =>
    emphasis.dimmed?.has(mark.key) ? pen.group({ opacity: DIMMED }, draw) : draw();
  for (const mark of marks) if (mark.shape === "point") faded(mark, () => drawGround(pen, mark, palette));
  for (const mark of marks) {
    faded(mark, () => (mark.shape === "area" ? drawAreaMark(pen, mark, drawing) : drawPointMark(pen, mark, palette)));
  }
  for (const mark of marks) drawEmphasis(pen, mark, palette, emphasis);
}

/** Opacity of what is filtered out. */
const DIMMED = 0.28;

function touchesView({ x, y, reach }: SpotMark, { width, height }: Projection): boolean {
  const edge = reach + 8;
  return x > -edge && y > -edge && x < width + edge && y < height + edge;
}

/** Where the place may lie: a dashed pale disc for a district, a thin ring for "near". */
function drawGround(pen: Pen, mark: PointMark, palette: Palette): void {
  const { x, y, reach, radius, precision, slices } = mark;
  if (precision === "exact") return;
  if (precision === "near") {
    if (reach > radius + 2) pen.circle(x, y, reach, { stroke: palette.ink3, strokeWidth: 0.9, strokeOpacity: 0.7 });
    return;
  }
  const side = mainSide(slices);
  const colour = side === null || side === "not-stated" ? palette.ink3 : palette.sides[side];
  pen.circle(x, y, reach, {
    fill: side === null ? palette.paper : colour, fillOpacity: side === null ? 0.5 : 0.2,
    stroke: colour, strokeWidth: 1.3, dash: [3, 2.2],
  });
}

function drawPointMark(pen: Pen, mark: PointMark, palette: Palette): void {
  drawSymbol(pen, mark.x, mark.y, mark, palette);
  if (mark.precision === "exact") drawExactness(pen, mark.x, mark.y, mark.radius, palette, mark.glyph);
}

function drawAreaMark(pen: Pen, { x, y, reach, count }: AreaMark, { palette, fonts, numeral }: SpotsDrawing): void {
  const box = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
  pen.path(boxShape(box), { fill: palette.paper, stroke: palette.ink, strokeWidth: 1.2, dash: [3, 2] });
  const size = reach * 1.45;
  pen.text(numeral(count), x, y + size * 0.35, {
    family: fonts.condensed, size, weight: 600, colour: palette.ink, anchor: "middle",
  });
}

function drawEmphasis(pen: Pen, mark: SpotMark, palette: Palette, { hovered, focused, selected }: Emphasis): void {
  const { key, x, y } = mark;
  const edge = mark.shape === "area" ? mark.reach * Math.SQRT2 : mark.radius;
  if (key === selected) {
    pen.circle(x, y, edge + 5, { stroke: palette.ink, strokeWidth: 6.5 });
    pen.circle(x, y, edge + 5, { stroke: palette.mark, strokeWidth: 4 });
  }
  if (key !== hovered && key !== focused) return;
  const ring = edge + (key === selected ? 11 : 3);
  pen.circle(x, y, ring, { stroke: palette.paper, strokeWidth: 6 });
  pen.circle(x, y, ring, { stroke: palette.ink, strokeWidth: 2 });
}
