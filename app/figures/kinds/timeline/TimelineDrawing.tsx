import { useId } from "react";
import type { TimelineAnswer } from "../../../engine/questions/timeline";
import type { DrawingProps } from "../../figure";
import { EmptyPlot } from "../parts/EmptyPlot";
import { HatchPattern } from "../parts/FilledBox";
import { lettering, toBaseline } from "../parts/lettering";
import { isRightToLeft } from "../parts/setting";
import { TextLine } from "../parts/TextLine";
import { IncidentHatches } from "./IncidentHatches";
import { IncidentMark } from "./IncidentMark";
import { MarkColumns } from "./MarkColumns";
import { MarkLabels } from "./MarkLabels";
import { NightBands, NightLines } from "./Nights";
import { TimelineBars } from "./TimelineBars";
import { TimelineLegend } from "./TimelineLegend";
import { timelineLayout } from "./timelineLayout";
import { timelineLegend } from "./timelineLegendWords";

/** Bars above, one mark for each incident below, on one axis of days. */
export function TimelineDrawing({ answer, ...setting }: DrawingProps<TimelineAnswer>) {
  const { width, height, style } = setting;
  const hatch = useId();
  const { part } = answer;
  if (!part || answer.inPeriod === 0) return <EmptyPlot setting={setting} />;
  const legend = timelineLegend(answer, setting);
  const layout = timelineLayout(answer, part, legend.height, setting);
  const rtl = isRightToLeft(setting);
  const along = (x: number) => (rtl ? width - x : x);
  const axis = lettering("axis", style);
  const foot = layout.marks.y + layout.marks.height;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <defs>
        <IncidentHatches id={hatch} style={style} />
        <HatchPattern id={`${hatch}-bar`} style={style} />
      </defs>
      <NightBands layout={layout} setting={setting} />
      {layout.ticks.map(({ day, text }) => (
        <g key={day}>
          <path d={`M${round(along(layout.at(day)))} ${layout.bars.y}V${foot}`} stroke={style.palette.rule} fill="none" />
          <TextLine text={text} letters={axis} anchor="middle" rtl={rtl} x={along(layout.at(day))} y={foot + style.fontSize + toBaseline(axis)} />
        </g>
      ))}
      <path d={`M${along(layout.marks.x)} ${foot}H${along(layout.marks.x + layout.marks.width)}`} stroke={style.palette.ink3} fill="none" strokeWidth={1.2} />
      <TimelineBars answer={answer} layout={layout} hatch={`${hatch}-bar`} setting={setting} />
      <MarkColumns layout={layout} setting={setting} />
      {layout.placed.map((mark) => <IncidentMark key={mark.incident.id} mark={mark} hatch={hatch} setting={setting} />)}
      <NightLines layout={layout} setting={setting} />
      <MarkLabels layout={layout} setting={setting} />
      <TimelineLegend layout={legend} hatch={hatch} setting={setting} />
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
