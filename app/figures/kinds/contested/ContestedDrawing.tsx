import type { ContestedAnswer } from "../../../engine/questions/contested";
import { message } from "../../../i18n/message";
import type { DrawingProps, FigureTarget } from "../../figure";
import { noIncident } from "../../notes";
import { barsLayout } from "../parts/barsLayout";
import { BarsExplanation } from "../parts/BarsExplanation";
import { EmptyPlot } from "../parts/EmptyPlot";
import { RowTexts } from "../parts/RowTexts";
import { rowTargets } from "../parts/rowTargets";
import { isRightToLeft } from "../parts/setting";
import { ValueAxis } from "../parts/ValueAxis";
import { valueTicks } from "../parts/valueTicks";
import { Whisker } from "../parts/Whisker";
import { contestedRows } from "./contestedRows";

/** A row for each incident: a line from the lowest to the highest figure, a dot at the one by the rule. */
export function ContestedDrawing({ answer, ...setting }: DrawingProps<ContestedAnswer>) {
  const { width, height, style } = setting;
  const { rows, headings } = contestedRows({ answer, ...setting });
  if (rows.length === 0) return <EmptyPlot setting={setting} sentence={answer.incidents === 0 ? noIncident : message("In no incident in view do authorities differ")} />;
  const layout = barsLayout(rows, headings, setting);
  const { plot, rowHeight } = layout;
  const ticks = valueTicks(Math.max(...answer.contested.map(({ killed }) => killed.high)), plot.width / (style.fontSize * 5.5));
  const along = (x: number) => (isRightToLeft(setting) ? width - x : x);
  const at = (persons: number) => along(plot.x + (persons / (ticks.at(-1) ?? 1)) * plot.width);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <ValueAxis ticks={ticks} at={at} layout={layout} setting={setting} />
      {rows.map(({ key, figure }, index) => figure && (
        <g key={key}>
          <Whisker figure={figure} at={at} middle={plot.y + rowHeight * (index + 0.5)} size={Math.min(rowHeight * 0.5, style.fontSize * 1.5)} style={style} />
          <circle cx={at(figure.best)} cy={plot.y + rowHeight * (index + 0.5)} r={style.fontSize * 0.34} fill={style.palette.ink} stroke={style.palette.paper} strokeWidth={1} />
        </g>
      ))}
      <RowTexts rows={rows} layout={layout} setting={setting} />
      {style.legend && <BarsExplanation rows={rows} layout={layout} headings={headings} sign="dot" setting={setting} />}
    </svg>
  );
}

/** The same rows; a press opens the incident. */
export function contestedTargets(drawing: DrawingProps<ContestedAnswer>): readonly FigureTarget[] {
  const { rows, headings } = contestedRows(drawing);
  return rowTargets(rows, headings, drawing);
}
