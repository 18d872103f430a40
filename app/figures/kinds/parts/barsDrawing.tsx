import type { DrawingProps, FigureKind } from "../../figure";
import type { BarRow } from "./barRow";
import type { ColumnHeadings } from "./barsLayout";
import { EmptyPlot } from "./EmptyPlot";
import { HorizontalBars } from "./HorizontalBars";
import { rowTargets } from "./rowTargets";

/** What a chart of horizontal bars shows; without a row it is empty. */
export interface Bars {
  readonly rows: readonly BarRow[];
  readonly headings: ColumnHeadings;
}

/** How a figure of horizontal bars is drawn and pointed at. */
export function barsDrawing<Answer>(barsOf: (drawing: DrawingProps<Answer>) => Bars): Pick<FigureKind<Answer>, "Drawing" | "targets"> {
  return {
    Drawing(drawing) {
      const bars = barsOf(drawing);
      return bars.rows.length === 0 ? <EmptyPlot setting={drawing} /> : <HorizontalBars {...bars} setting={drawing} />;
    },
    targets(drawing) {
      const { rows, headings } = barsOf(drawing);
      return rowTargets(rows, headings, drawing);
    },
  };
}
