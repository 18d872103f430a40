import type { YearSum } from "../../../engine/questions/yearsByGovernorate";
import { FADED } from "../parts/barRow";
import { lettering, toBaseline } from "../parts/lettering";
import { isRightToLeft, type Setting } from "../parts/setting";
import { TextLine } from "../parts/TextLine";
import { yearText } from "../parts/timeTicks";
import { Whisker } from "../parts/Whisker";
import { panelLettering, type Panel, type PanelsLayout } from "./panelsLayout";

interface GovernoratePanelProps {
  readonly panel: Panel;
  readonly layout: PanelsLayout;
  /** Of its row: the numbers of the scale stand before it. */
  readonly isFirst: boolean;
  readonly setting: Setting;
}

/** One governorate: its name and figure, its years as columns, first and last year below. */
export function GovernoratePanel({ panel, layout, isFirst, setting }: GovernoratePanelProps) {
  const { style, width, translator } = setting;
  const { governorate: { years, inView }, name, figure, box, plot } = panel;
  const { slot, ticks, rise, toFigure } = layout;
  const rtl = isRightToLeft(setting);
  const along = (x: number) => (rtl ? width - x : x);
  const unit = style.fontSize;
  const letters = panelLettering(setting);
  const toned = <Letters extends { readonly colour: string }>(own: Letters): Letters => (inView ? own : { ...own, colour: style.palette.ink3 });
  const axis = { ...lettering("axis", style), size: unit * 0.94 };
  const foot = plot.y + plot.height;
  return (
    <>
      {ticks.map((tick) => (
        <path key={tick} d={`M${along(plot.x)} ${foot - rise(tick)}H${along(plot.x + plot.width)}`} fill="none" stroke={tick === 0 ? style.palette.ink3 : style.palette.rule} strokeWidth={1} />
      ))}
      {isFirst && ticks.map((tick) => (
        <TextLine key={tick} text={translator.number(tick)} letters={axis} anchor="end" rtl={rtl} x={along(plot.x - unit * 0.4)} y={foot - rise(tick) + toBaseline(axis)} />
      ))}
      <g opacity={inView ? undefined : FADED}>
        {years.map((year, index) => (
          <YearColumn key={year.year} year={year} middle={along(plot.x + slot * (index + 0.5))} size={Math.min(slot * 0.7, unit * 1.6)} foot={foot} rise={rise} setting={setting} />
        ))}
      </g>
      <TextLine text={name} letters={toned(letters.name)} rtl={rtl} x={along(box.x)} y={box.y + unit * 1.05} />
      <TextLine
        text={figure} letters={toned(letters.figure)} rtl={rtl} anchor={toFigure === 0 ? "end" : "start"}
        x={along(toFigure === 0 ? box.x + box.width : box.x)} y={box.y + unit * 1.05 + toFigure}
      />
      {[years[0], years.length > 1 ? years.at(-1) : undefined].map((year, index) => year && (
        <TextLine
          key={year.year} text={yearText(year.year, translator)} letters={axis} rtl={rtl} anchor={index === 0 ? "start" : "end"}
          x={along(index === 0 ? plot.x : plot.x + plot.width)} y={foot + unit * 1.05}
        />
      ))}
    </>
  );
}

interface YearColumnProps {
  readonly year: YearSum;
  readonly middle: number;
  readonly size: number;
  readonly foot: number;
  readonly rise: (persons: number) => number;
  readonly setting: Setting;
}

function YearColumn({ year: { incidents, killed: { figure } }, middle, size, foot, rise, setting }: YearColumnProps) {
  const { style } = setting;
  if (incidents === 0) return null;
  if (!figure) {
    const radius = Math.min(size / 2, style.fontSize * 0.28);
    return <circle cx={middle} cy={foot - radius - 1.5} r={radius} fill={style.palette.paper} stroke={style.palette.ink2} strokeWidth={1.2} />;
  }
  return (
    <>
      <rect x={middle - size / 2} y={foot - rise(figure.best)} width={size} height={rise(figure.best)} fill={style.palette.counts} />
      <Whisker figure={figure} at={(persons) => foot - rise(persons)} middle={middle} size={Math.min(size, style.fontSize) * 0.7} style={style} upright />
    </>
  );
}
