import { useYAxisScale } from "recharts";
import type { TimeBin } from "../../../engine/questions/killedOverTime";
import { incidentsSays } from "../../figureSays";
import { figureSentence } from "../../figureSentence";
import { lettering, toBaseline } from "../parts/lettering";
import { middleWithin } from "../parts/middleWithin";
import { isRightToLeft, type Setting } from "../parts/setting";
import { TextLine } from "../parts/TextLine";
import { Whisker } from "../parts/Whisker";
import { columnLettering } from "./columnLabels";
import type { ColumnsLayout } from "./columnsLayout";

interface ColumnMarksProps {
  readonly bins: readonly TimeBin[];
  readonly layout: ColumnsLayout;
  readonly barSize: number;
  readonly hatch: string;
  readonly setting: Setting;
}

/** Over and under each column: whisker and figure, a ring where nothing is stated, a hatched strip where days are uncertain, names. */
export function ColumnMarks({ bins, layout, barSize, hatch, setting }: ColumnMarksProps) {
  const scale = useYAxisScale();
  if (!scale) return null;
  const { style, width, measure, translator } = setting;
  const { plot, slot, times, values } = layout;
  const rtl = isRightToLeft(setting);
  const along = (x: number) => (rtl ? width - x : x);
  const middleOf = (index: number) => along(plot.x + slot * (index + 0.5));
  const foot = plot.y + plot.height;
  const axis = lettering("axis", style);
  // The name of the last column may be wider than what is left of the drawing.
  const within = (middle: number, text: string) => middleWithin(middle, measure(text, axis), { x: 0, width });
  const letters = columnLettering(style);
  const at = (persons: number) => scale(persons) ?? foot;
  return (
    <>
      {bins.map((bin, index) => (
        <g key={bin.from}>
          <BinMarks bin={bin} middle={middleOf(index)} foot={foot} at={at} barSize={barSize} hatch={hatch} setting={setting} />
          {style.legend && (
            <rect x={middleOf(index) - slot / 2} y={plot.y} width={slot} height={plot.height} fill="none" pointerEvents="all">
              <title>{`${figureSentence(translator.period(bin.from, bin.to, "short"), bin.killed.figure, translator)}, ${incidentsSays(bin.incidents, bin.killed.notStated, translator)}`}</title>
            </rect>
          )}
        </g>
      ))}
      {layout.labels.map(({ index, text, x, y, width: long, height: high }) => (
        <g key={index}>
          <rect x={along(x) - long / 2} y={y} width={long} height={high} fill={style.palette.paper} />
          <TextLine text={text.best} letters={letters.best} anchor="middle" rtl={rtl} x={along(x)} y={y + letters.best.size * 0.9} />
          {text.range !== text.best && (
            <TextLine text={text.range} letters={letters.range} anchor="middle" rtl={rtl} x={along(x)} y={y + letters.best.size * 1.1 + letters.range.size * 0.9} />
          )}
        </g>
      ))}
      {values.map((value) => (
        <TextLine
          key={value} text={translator.number(value)} letters={axis} anchor="end" rtl={rtl}
          x={along(plot.x - style.fontSize * 0.6)} y={at(value) + toBaseline(axis)}
        />
      ))}
      {times.map(({ index, text, year }) => (
        <g key={index}>
          <TextLine text={text} letters={axis} anchor="middle" rtl={rtl} x={within(middleOf(index), text)} y={foot + style.fontSize * 1.15 + toBaseline(axis)} />
          {year !== null && (
            <TextLine text={year} letters={axis} anchor="middle" rtl={rtl} x={within(middleOf(index), year)} y={foot + style.fontSize * 2.3 + toBaseline(axis)} />
          )}
        </g>
      ))}
    </>
  );
}

interface BinMarksProps extends Omit<ColumnMarksProps, "bins" | "layout"> {
  readonly bin: TimeBin;
  readonly middle: number;
  readonly foot: number;
  readonly at: (persons: number) => number;
}

function BinMarks({ bin, middle, foot, at, barSize, hatch, setting }: BinMarksProps) {
  const { style } = setting;
  const { figure } = bin.killed;
  return (
    <>
      {bin.uncertain && <rect x={middle - barSize / 2} y={foot + 1.5} width={barSize} height={style.fontSize * 0.34} fill={`url(#${hatch})`} />}
      {figure && <Whisker figure={figure} at={at} middle={middle} size={Math.min(barSize, style.fontSize) * 0.6} style={style} upright />}
      {bin.incidents > 0 && !figure && (
        <circle
          cx={middle} cy={foot - style.fontSize * 0.45} r={Math.min(barSize / 2, style.fontSize * 0.28)}
          fill={style.palette.paper} stroke={style.palette.ink2} strokeWidth={1.2}
        />
      )}
    </>
  );
}
