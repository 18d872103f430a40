import { sides } from "../domain/party";
import type { LegendContent, LegendOptions } from "./legendOptions";
import { glyphs } from "./kindGlyphs";
import { areaSection, coloursSection, facilitySection, notesSection, outlinesSection, shadingSection, type LegendSection } from "./legendSections";
import type { Palette } from "./palette";
import { lineShape, type Pen } from "./pen";
import type { SpotLayout } from "./spotMarks";

export interface Legend {
  readonly width: number;
  readonly height: number;
  /** Draws it with its top left corner at the pen's origin, on a ground of the caller's. */
  draw(pen: Pen, palette: Palette): void;
}

/** All sides where nothing is drawn, so that an empty map still explains itself. */
export function legendContent({ marks }: SpotLayout): LegendContent {
  const points = marks.filter((mark) => mark.shape === "point");
  const present = new Set(points.flatMap(({ slices }) => slices.map(({ side }) => side)));
  const shapes = new Set(points.flatMap(({ glyph }) => glyph ?? []));
  return {
    sides: shapes.size > 0 ? [] : present.size === 0 ? sides : sides.filter((side) => present.has(side)),
    glyphs: glyphs.filter((glyph) => shapes.has(glyph)),
    shading: null,
    facilities: [],
    hasNoNumber: points.some(({ state }) => state === "not-stated"),
    hasZero: points.some(({ state }) => state === "zero"),
    circles: legendCircles(Math.max(0, ...points.map(({ spot }) => spot.killed?.best ?? 0))),
  };
}

/** The largest number on the map and the powers of ten well below it. */
export function legendCircles(largest: number): readonly number[] {
  if (largest <= 0) return [];
  const powers = [1000, 100, 10].filter((power) => power <= largest * 0.6);
  return [largest, ...powers];
}

export function layoutLegend(options: LegendOptions): Legend {
  const rows = sectionRows(options);
  const gap = options.textSize * (options.columns === 1 ? 1.5 : 1);
  const heights = rows.map((row) => Math.max(0, ...row.map(({ height }) => height)));
  const height = heights.reduce((sum, one) => sum + one, 0) + Math.max(0, rows.length - 1) * gap;
  const draw = (pen: Pen, palette: Palette) => {
    let top = 0;
    rows.forEach((row, i) => {
      if (i > 0) {
        const line = lineShape(0, top - gap / 2, options.width, top - gap / 2);
        pen.path(line, { stroke: palette.rule, strokeWidth: 1 });
      }
      for (const section of row) pen.group({ x: section.left, y: top }, () => section.draw(pen, palette));
      top += (heights[i] ?? 0) + gap;
    });
  };
  return { width: options.width, height, draw };
}

interface PlacedSection extends LegendSection {
  readonly left: number;
}

function sectionRows(options: LegendOptions): readonly (readonly PlacedSection[])[] {
  const { width, columns, content } = options;
  const at = (left: number, section: LegendSection): PlacedSection => ({ ...section, left });
  const notes = options.notes.length > 0 ? [[at(0, notesSection(options, width))]] : [];
  const colours = [at(0, coloursSection(options, width))];
  const layers = [
    ...(content.shading ? [[at(0, shadingSection(options, content.shading, width))]] : []),
    ...(content.facilities.length > 0 ? [[at(0, facilitySection(options, width))]] : []),
  ];
  if (options.isShort) return [colours, ...layers];
  const areas = content.circles.length > 0 ? areaSection(options) : null;
  if (columns === 1) {
    return [colours, ...(areas ? [[at(0, areas)]] : []), [at(0, outlinesSection(options, width))], ...layers, ...notes];
  }
  const left = areas ? areas.width + options.textSize * 0.7 : 0;
  const beside = outlinesSection(options, width - left);
  if (areas && left + beside.width <= width) return [colours, [at(0, areas), at(left, beside)], ...layers, ...notes];
  return [colours, ...(areas ? [[at(0, areas)]] : []), [at(0, outlinesSection(options, width))], ...layers, ...notes];
}
