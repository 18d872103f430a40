import type { Box } from "../../../cartography/pen";
import type { TimeBin } from "../../../engine/questions/killedOverTime";
import type { FigureStyle } from "../../figure";
import { figureText, type FigureText } from "../../figureText";
import { lettering } from "../parts/lettering";
import type { Setting } from "../parts/setting";

/** A column's figure with its range below it; x runs in the direction of time. */
export interface ColumnLabel {
  readonly index: number;
  readonly text: FigureText;
  /** Of the middle of both lines, and of the upper edge of the first. */
  readonly x: number;
  readonly y: number;
  /** Of the room that it takes. */
  readonly width: number;
  readonly height: number;
}

interface Columns {
  readonly plot: Box;
  readonly slot: number;
  readonly barSize: number;
  /** Pixels above the foot of a number of people. */
  readonly rise: (persons: number) => number;
  /** Nothing stands above it. */
  readonly ceiling: number;
}

/** On the page only columns that can be told apart from the ground are named; in the size of their letters. */
const LEAST = 0.8;

/** Of the figures by the columns. */
export function columnLettering(style: FigureStyle) {
  const range = lettering("range", style);
  return { best: { ...lettering("best", style), size: style.fontSize * 1.08 }, range: { ...range, size: style.fontSize * 0.94 } };
}

/** Names the highest columns first, each above itself or beside its upper end, where nothing is met. */
export function columnLabels(bins: readonly TimeBin[], columns: Columns, setting: Setting): readonly ColumnLabel[] {
  const { style, translator, measure } = setting;
  const letters = columnLettering(style);
  const taken: Box[] = bins.flatMap((bin, index) => inkOf(bin, index, columns, style));
  const labels: ColumnLabel[] = [];
  const highest = bins.map((bin, index) => ({ bin, index })).toSorted((a, b) => (b.bin.killed.figure?.best ?? 0) - (a.bin.killed.figure?.best ?? 0));
  for (const { bin, index } of highest) {
    if (!bin.killed.figure || columns.rise(bin.killed.figure.best) < style.fontSize * (style.legend ? 0 : LEAST)) continue;
    const text = figureText(bin.killed.figure, translator);
    const width = Math.max(measure(text.best, letters.best), text.range === text.best ? 0 : measure(text.range, letters.range)) + 4;
    const height = letters.best.size * 1.1 + (text.range === text.best ? 0 : letters.range.size * 1.15);
    const box = placesOf(bin, index, { width, height }, columns, style).find((place) => isFree(place, taken, columns));
    if (!box) continue;
    taken.push(box);
    labels.push({ index, text, x: box.x + box.width / 2, y: box.y, width, height });
  }
  return labels;
}

/** A column with its whisker, or the ring that stands for it. */
function inkOf({ incidents, killed: { figure } }: TimeBin, index: number, { plot, slot, barSize, rise }: Columns, style: FigureStyle): readonly Box[] {
  if (incidents === 0) return [];
  const height = figure ? rise(Math.max(figure.best, figure.high)) + (figure.openHigh ? style.fontSize * 0.6 : 0) : style.fontSize;
  return [{ x: plot.x + slot * (index + 0.5) - barSize / 2, y: plot.y + plot.height - height, width: barSize, height }];
}

function placesOf(bin: TimeBin, index: number, { width, height }: Pick<Box, "width" | "height">, columns: Columns, style: FigureStyle): readonly Box[] {
  const [ink] = inkOf(bin, index, columns, style);
  if (!ink) return [];
  const gap = style.fontSize * 0.3;
  const top = Math.max(ink.y - style.fontSize * 0.2, columns.ceiling);
  const { plot } = columns;
  // A label wider than the first or last column moves inwards by what would stand out.
  const above = Math.max(plot.x, Math.min(plot.x + plot.width - width, ink.x + ink.width / 2 - width / 2));
  return [
    { x: above, y: ink.y - height - gap, width, height },
    { x: ink.x + ink.width + gap, y: top, width, height },
    { x: ink.x - width - gap, y: top, width, height },
  ];
}

function isFree(box: Box, taken: readonly Box[], { plot, ceiling }: Columns): boolean {
  const isInside = box.x >= plot.x && box.x + box.width <= plot.x + plot.width + 2 && box.y >= ceiling && box.y + box.height <= plot.y + plot.height - 2;
  return isInside && taken.every((other) => box.x >= other.x + other.width || other.x >= box.x + box.width || box.y >= other.y + other.height || other.y >= box.y + box.height);
}
