import { useId } from "react";
import { Bar, BarChart, CartesianGrid, XAxis, YAxis, ZIndexLayer } from "recharts";
import type { KilledOverTimeAnswer, TimeBin } from "../../../engine/questions/killedOverTime";
import type { DrawingProps } from "../../figure";
import { barFills } from "../parts/barFill";
import { EmptyPlot } from "../parts/EmptyPlot";
import { FilledBox, HatchPattern } from "../parts/FilledBox";
import { isRightToLeft } from "../parts/setting";
import { SideLegend } from "../parts/SideLegend";
import { sideParts } from "../parts/sideParts";
import { ColumnsExplanation } from "./ColumnsExplanation";
import { ColumnMarks } from "./ColumnMarks";
import { columnsLayout } from "./columnsLayout";

/** Columns of the sides by day, week, month, quarter or year, each with a whisker for its total. */
export function KilledOverTimeDrawing({ answer, ...setting }: DrawingProps<KilledOverTimeAnswer>) {
  const { width, height, style } = setting;
  const hatch = useId();
  if (answer.bins.length === 0) return <EmptyPlot setting={setting} />;
  const rtl = isRightToLeft(setting);
  const layout = columnsLayout(answer, setting);
  const { plot, axisHeight, values, barSize } = layout;
  const after = width - plot.x - plot.width;
  return (
    <BarChart
      width={width} height={height} data={[...answer.bins]} accessibilityLayer={false} barCategoryGap={0}
      margin={{ top: plot.y, bottom: height - plot.y - plot.height - axisHeight, left: rtl ? after : plot.x, right: rtl ? plot.x : after }}
    >
      <defs><HatchPattern id={hatch} style={style} /></defs>
      <CartesianGrid vertical={false} stroke={style.palette.rule} strokeWidth={1} />
      <XAxis
        type="category" dataKey="from" height={axisHeight} reversed={rtl} tick={false} tickLine={false} interval={0}
        axisLine={{ stroke: style.palette.ink3, strokeWidth: 1.2 }}
      />
      {/* With an interval Recharts measures no text of the page to choose among the lines. */}
      <YAxis type="number" hide domain={[0, values.at(-1) ?? 1]} ticks={[...values]} interval={0} width={0} orientation={rtl ? "right" : "left"} />
      {barFills.map((fill) => (
        <Bar
          key={fill} stackId="bin" dataKey={(bin: TimeBin) => sideParts(bin)[fill] ?? 0} barSize={barSize} isAnimationActive={false}
          shape={({ x, y, width: across, height: long }) => (
            <FilledBox fill={fill} style={style} hatch={hatch} x={x} y={Math.min(y, y + long)} width={across} height={Math.abs(long)} />
          )}
        />
      ))}
      <ZIndexLayer zIndex={TOP}>
        <ColumnMarks bins={answer.bins} layout={layout} barSize={barSize} hatch={hatch} setting={setting} />
        <SideLegend layout={layout.sideLegend} setting={setting} hatch={hatch} />
        {style.legend && <ColumnsExplanation layout={layout} hatch={hatch} setting={setting} />}
      </ZIndexLayer>
    </BarChart>
  );
}

/** Above Recharts' bars and axes. */
const TOP = 1_000;
