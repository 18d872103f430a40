import { boxShape, lineShape, type Pen } from "../../cartography/pen";
import type { FigureStyle } from "../figure";
import type { Sheet } from "./sheet";

export interface SheetPaint {
  readonly style: FigureStyle;
  readonly direction: "ltr" | "rtl";
  /** Without paper. */
  readonly isTransparent: boolean;
}

/** Ground, texts and the rule above the footer; the drawing itself comes on top. */
export function drawSheet(pen: Pen, sheet: Sheet, { style, direction, isTransparent }: SheetPaint): void {
  const { width, height, margin, rule, lines } = sheet;
  const along = (x: number) => (direction === "rtl" ? width - x : x);
  // Whole pixels: an edge that ends within one could be seen through.
  if (!isTransparent) pen.path(boxShape({ x: 0, y: 0, width: Math.ceil(width), height: Math.ceil(height) }), { fill: style.palette.paper });
  pen.path(lineShape(margin, rule, width - margin, rule), { stroke: style.palette.rule2 });
  for (const { runs, x, y } of lines) {
    for (const run of runs) {
      pen.text(run.text, along(x + run.x), y, { ...run.font, colour: run.colour, anchor: direction === "rtl" ? "right" : "left", direction });
    }
  }
}
