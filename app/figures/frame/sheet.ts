import type { Box, Measure } from "../../cartography/pen";
import type { Size } from "../figure";
import { wrapRuns, type PlacedRun } from "./richText";
import type { Block, SheetTexts } from "./sheetTexts";

/** Where everything on an exported sheet stands, in pixels from its top left corner as read from left to right. */
export interface Sheet extends Size {
  readonly lines: readonly SheetLine[];
  /** For the drawing. */
  readonly drawing: Box;
  /** Of the line above the footer. */
  readonly rule: number;
  readonly margin: number;
}

export interface SheetLine {
  readonly runs: readonly PlacedRun[];
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
}

/** Lays the texts around the drawing, which is `least` high or higher. A sheet whose texts need more room becomes higher than was asked for. */
export function layOutSheet({ header, columns }: SheetTexts, { width, height }: Size, least: number, measure: Measure): Sheet {
  const margin = Math.round(Math.max(16, Math.min(48, width * 0.04)));
  const inner = width - 2 * margin;
  const above = stack(header, margin, margin * 0.7, inner * SPARE, measure);
  const below = footer(columns, margin, inner, measure);
  const footerHeight = below.bottom + margin * 0.6;
  const top = above.bottom + margin * 0.45;
  const drawingHeight = Math.max(least, height - top - footerHeight - margin * 0.9);
  const rule = Math.round(top + drawingHeight + margin * 0.45) + 0.5;
  const footerTop = Math.round(rule + margin * 0.25);
  return {
    width,
    height: Math.max(height, Math.ceil(footerTop + footerHeight)),
    lines: [...above.lines, ...below.lines.map((line) => ({ ...line, y: line.y + footerTop }))],
    drawing: { x: margin, y: Math.round(top), width: inner, height: Math.floor(drawingHeight) },
    rule,
    margin,
  };
}

/** Of a line's width: the rest is for programs that do not know our fonts and draw with wider ones. */
const SPARE = 0.91;

const NARROWEST_COLUMN = 300;

interface Stacked {
  readonly lines: readonly SheetLine[];
  readonly bottom: number;
}

/** Two columns side by side, or one below the other where they would be too narrow. */
function footer([first, second]: SheetTexts["columns"], margin: number, inner: number, measure: Measure): Stacked {
  const column = (inner - margin) / 2;
  const isNarrow = column < NARROWEST_COLUMN;
  const width = (isNarrow ? inner : column) * SPARE;
  const left = stack(first, margin, 0, width, measure);
  const right = isNarrow ? stack(second, margin, left.bottom + 6, width, measure) : stack(second, margin + column + margin, 0, width, measure);
  return { lines: [...left.lines, ...right.lines], bottom: Math.max(left.bottom, right.bottom) };
}

function stack(blocks: readonly Block[], x: number, top: number, width: number, measure: Measure): Stacked {
  const lines: SheetLine[] = [];
  let bottom = top;
  for (const { runs, leading, before } of blocks) {
    bottom += before;
    for (const line of wrapRuns(runs, width, measure)) {
      bottom += leading;
      // Whole pixels: browsers put letters there anyway, other programs would draw them blurred.
      lines.push({ runs: line, x, y: Math.round(bottom - leading * 0.27) });
    }
  }
  return { lines, bottom };
}
