import { boxShape, lineShape, type Pen } from "../../cartography/pen";
import type { FigureStyle } from "../figure";
import type { Sheet } from "./sheet";

/** Ground, texts and the rule above the footer; the drawing itself comes on top. */
export function drawSheet(pen: Pen, sheet: Sheet, style: FigureStyle, direction: "ltr" | "rtl"): void {
  const { width, height, margin, rule, lines } = sheet;
  const along = (x: number) => (direction === "rtl" ? width - x : x);
  pen.path(boxShape({ x: 0, y: 0, width, height }), { fill: style.palette.paper });
  pen.path(lineShape(margin, rule, width - margin, rule), { stroke: style.palette.rule2 });
  for (const { runs, x, y } of lines) {
    for (const run of runs) {
      pen.text(run.text, along(x + run.x), y, { ...run.font, colour: run.colour, anchor: direction === "rtl" ? "right" : "left", direction });
    }
  }
}
