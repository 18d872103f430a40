import type { FigureTarget } from "../../figure";
import type { BarRow } from "./barRow";
import { barsLayout, type ColumnHeadings } from "./barsLayout";
import type { Setting } from "./setting";

/** The rows of a chart of horizontal bars, each over its whole width. */
export function rowTargets(rows: readonly BarRow[], headings: ColumnHeadings, setting: Setting): readonly FigureTarget[] {
  const { plot, rowHeight } = barsLayout(rows, headings, setting);
  return rows.map(({ key, label, name = label, says, choice }, index) => ({
    key, name, says, choice, box: { x: 0, y: plot.y + rowHeight * index, width: setting.width, height: rowHeight },
  }));
}
