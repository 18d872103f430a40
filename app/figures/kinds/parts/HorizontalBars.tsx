import { useId } from "react";
import { Bar, BarChart, CartesianGrid, XAxis, YAxis, ZIndexLayer } from "recharts";
import { barFills } from "./barFill";
import { FADED, type BarRow } from "./barRow";
import { barsLayout, type ColumnHeadings } from "./barsLayout";
import { BarsExplanation } from "./BarsExplanation";
import { FilledBox, HatchPattern } from "./FilledBox";
import { lettering, toBaseline } from "./lettering";
import { RowTexts } from "./RowTexts";
import { RowWhiskers } from "./RowWhiskers";
import { isRightToLeft, type Setting } from "./setting";
import { SideLegend } from "./SideLegend";
import { TextLine } from "./TextLine";
import { valueTicks } from "./valueTicks";

export interface HorizontalBarsProps {
  readonly rows: readonly BarRow[];
  readonly headings: ColumnHeadings;
  readonly setting: Setting;
}

/** Bars from 0 with whiskers, their names before and their figures after them. */
export function HorizontalBars({ rows, headings, setting }: HorizontalBarsProps) {
  const { width, height, style, translator } = setting;
  const hatch = useId();
  const rtl = isRightToLeft(setting);
  const layout = barsLayout(rows, headings, setting);
  const { plot, axisHeight } = layout;
  const ticks = valueTicks(mostPersons(rows), plot.width / (style.fontSize * 5.5));
  const axis = lettering("axis", style);
  const zero = rtl ? width - plot.x : plot.x;
  const after = width - plot.x - plot.width;
  return (
    <BarChart
      layout="vertical" width={width} height={height} data={[...rows]} accessibilityLayer={false} barCategoryGap={0}
      margin={{ top: plot.y, bottom: height - plot.y - plot.height - axisHeight, left: rtl ? after : plot.x, right: rtl ? plot.x : after }}
    >
      <defs><HatchPattern id={hatch} style={style} /></defs>
      <CartesianGrid horizontal={false} stroke={style.palette.rule} strokeWidth={1} />
      <XAxis
        type="number" domain={[0, ticks.at(-1) ?? 1]} ticks={[...ticks]} interval={0} reversed={rtl} height={axisHeight}
        axisLine={false} tickLine={false}
        tick={({ x, payload }) => (
          <TextLine
            text={translator.number(Number(payload.value))} letters={axis} anchor="middle" rtl={rtl}
            x={Number(x)} y={plot.y + plot.height + axisHeight * 0.55 + toBaseline(axis)}
          />
        )}
      />
      <YAxis type="category" dataKey="key" hide interval={0} width={0} orientation={rtl ? "right" : "left"} />
      {barFills.map((fill) => (
        <Bar
          key={fill} stackId="row" dataKey={(row: BarRow) => row.parts[fill] ?? 0} barSize={layout.barSize} isAnimationActive={false}
          shape={({ x, y, width: long, height: size, index }) => (
            <g opacity={rows[index]?.faded ? FADED : undefined}>
              <FilledBox fill={fill} style={style} hatch={hatch} x={Math.min(x, x + long)} y={y} width={Math.abs(long)} height={size} />
            </g>
          )}
        />
      ))}
      <ZIndexLayer zIndex={TOP}>
        <path d={`M${zero} ${plot.y}V${plot.y + plot.height}`} stroke={style.palette.ink3} strokeWidth={1.2} fill="none" />
        <RowWhiskers rows={rows} layout={layout} style={style} />
        <RowTexts rows={rows} layout={layout} setting={setting} />
        <SideLegend layout={layout.sideLegend} setting={setting} hatch={hatch} />
        {style.legend && <BarsExplanation rows={rows} layout={layout} headings={headings} setting={setting} />}
      </ZIndexLayer>
    </BarChart>
  );
}

/** Above Recharts' bars and axes. */
const TOP = 1_000;

function mostPersons(rows: readonly BarRow[]): number {
  return Math.max(0, ...rows.map(({ figure }) => (figure ? Math.max(figure.best, figure.high) : 0)));
}
