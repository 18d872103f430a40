import { useId } from "react";
import type { TimelineAnswer } from "../../../engine/questions/timeline";
import type { DrawingProps } from "../../figure";
import { FADED } from "../parts/barRow";
import { EmptyPlot } from "../parts/EmptyPlot";
import { lettering, toBaseline } from "../parts/lettering";
import { isRightToLeft, type Setting } from "../parts/setting";
import { TextLine } from "../parts/TextLine";
import { IncidentMark, IncidentHatches } from "./IncidentMark";
import { MarkLabels } from "./MarkLabels";
import { TimelineLegend, timelineLegend } from "./TimelineLegend";
import { timelineLayout, type TimelineLayout } from "./timelineLayout";

/** Incidents per bin above, one mark for each incident below, on one axis of days. */
export function TimelineDrawing({ answer, ...setting }: DrawingProps<TimelineAnswer>) {
  const { width, height, style } = setting;
  const hatch = useId();
  const { span } = answer;
  if (!span || !answer.incidents.some(({ inPeriod }) => inPeriod)) return <EmptyPlot setting={setting} />;
  const legend = timelineLegend(answer, setting);
  const layout = timelineLayout(answer, span, legend.height, setting);
  const rtl = isRightToLeft(setting);
  const along = (x: number) => (rtl ? width - x : x);
  const axis = lettering("axis", style);
  const foot = layout.marks.y + layout.marks.height;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <defs><IncidentHatches id={hatch} style={style} /></defs>
      {layout.ticks.map(({ day, text }) => (
        <g key={day}>
          <path d={`M${round(along(layout.at(day)))} ${layout.bars.y}V${foot}`} stroke={style.palette.rule} fill="none" />
          <TextLine text={text} letters={axis} anchor="middle" rtl={rtl} x={along(layout.at(day))} y={foot + style.fontSize + toBaseline(axis)} />
        </g>
      ))}
      <path d={`M${along(layout.marks.x)} ${foot}H${along(layout.marks.x + layout.marks.width)}`} stroke={style.palette.ink3} fill="none" strokeWidth={1.2} />
      <BinBars answer={answer} layout={layout} setting={setting} />
      {layout.placed.map((mark) => <IncidentMark key={mark.incident.id} mark={mark} hatch={hatch} setting={setting} />)}
      <MarkLabels layout={layout} setting={setting} />
      <TimelineLegend layout={legend} hatch={hatch} setting={setting} />
    </svg>
  );
}

function BinBars({ answer, layout, setting }: { readonly answer: TimelineAnswer; readonly layout: TimelineLayout; readonly setting: Setting }) {
  const { width, style, translator } = setting;
  const rtl = isRightToLeft(setting);
  const along = (x: number) => (rtl ? width - x : x);
  const { bars, values, at } = layout;
  const axis = lettering("axis", style);
  const foot = bars.y + bars.height;
  const up = (incidents: number) => (incidents / (values.at(-1) ?? 1)) * bars.height;
  return (
    <>
      {values.map((value) => (
        <g key={value}>
          <path d={`M${along(bars.x)} ${round(foot - up(value))}H${along(bars.x + bars.width)}`} stroke={value === 0 ? style.palette.rule2 : style.palette.rule} fill="none" />
          <TextLine text={translator.number(value)} letters={axis} anchor="end" rtl={rtl} x={along(bars.x - style.fontSize * 0.6)} y={foot - up(value) + toBaseline(axis)} />
        </g>
      ))}
      {answer.bins.filter(({ incidents }) => incidents > 0).map(({ from, to, incidents, inPeriod }) => {
        const [start, end] = [Math.max(bars.x, at(from)), Math.min(bars.x + bars.width, at(to + 1))];
        const across = Math.max(1, (end - start) * 0.82);
        const x = round(rtl ? width - start - across : start);
        return (
          <g key={from}>
            {incidents > inPeriod && <rect x={x} y={round(foot - up(incidents))} width={round(across)} height={round(up(incidents))} fill={style.palette.counts} opacity={FADED} />}
            {inPeriod > 0 && <rect x={x} y={round(foot - up(inPeriod))} width={round(across)} height={round(up(inPeriod))} fill={style.palette.counts} />}
          </g>
        );
      })}
    </>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
