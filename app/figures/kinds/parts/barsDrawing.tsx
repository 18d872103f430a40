import type { Message } from "../../../i18n/message";
import type { DrawingProps, FigureKind } from "../../figure";
import type { BarRow } from "./barRow";
import type { ColumnHeadings } from "./barsLayout";
import { EmptyPlot } from "./EmptyPlot";
import { HorizontalBars } from "./HorizontalBars";
import { rowTargets } from "./rowTargets";

/** What a chart of horizontal bars shows. */
export interface Bars {
  readonly rows: readonly BarRow[];
  readonly headings: ColumnHeadings;
  /** What stands where there is no row; without it, that no incident matches the filters. */
  readonly empty?: Message;
}

/** How a figure of horizontal bars is drawn and pointed at. */
export function barsDrawing<Answer>(barsOf: (drawing: DrawingProps<Answer>) => Bars): Pick<FigureKind<Answer>, "Drawing" | "targets"> {
  return {
    Drawing(drawing) {
      const { rows, headings, empty } = barsOf(drawing);
      return rows.length === 0 ? <EmptyPlot setting={drawing} {...(empty && { sentence: empty })} /> : <HorizontalBars rows={rows} headings={headings} setting={drawing} />;
    },
    targets(drawing) {
      const { rows, headings } = barsOf(drawing);
      return rowTargets(rows, headings, drawing);
    },
  };
}
