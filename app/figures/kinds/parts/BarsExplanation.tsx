import type { Figure } from "../../../domain/casualty";
import { wrapText } from "../../wrapText";
import type { BarRow } from "./barRow";
import { explanationHeight, type BarsLayout, type ColumnHeadings } from "./barsLayout";
import { lettering, toBaseline } from "./lettering";
import { isRightToLeft, type Setting } from "./setting";
import { TextLine } from "./TextLine";
import { Whisker } from "./Whisker";

interface BarsExplanationProps {
  readonly rows: readonly BarRow[];
  readonly layout: BarsLayout;
  readonly headings: ColumnHeadings;
  /** What marks the figure by the rule. */
  readonly sign?: "bar" | "dot";
  readonly setting: Setting;
}

/** Below the axis: what bar and whisker are, and what the columns of numbers hold. */
export function BarsExplanation({ rows, layout, headings, sign = "bar", setting }: BarsExplanationProps) {
  const { width, height, style, translator, measure } = setting;
  const rtl = isRightToLeft(setting);
  const along = (x: number) => (rtl ? width - x : x);
  const letters = lettering("legend", style);
  const middle = height - explanationHeight(setting) / 2;
  const unit = style.fontSize;
  const isRanged = rows.some(({ figure }) => figure && (figure.low !== figure.high || figure.openHigh));
  const text = [
    translator.t(sign === "dot" ? "dot: figure by the counting rule" : isRanged ? "bar: figure by the counting rule" : "bar: number"),
    ...(isRanged ? [translator.t("line: lowest to highest")] : []),
    ...(rows.some(({ figure }) => figure?.openHigh) ? [translator.t("arrow: at least")] : []),
  ].join(" · ");
  // Without a bar the sign begins with the whisker.
  const before = sign === "dot" ? unit * 2 : 0;
  const signs = (isRanged ? unit * 6 : unit * 4) - before;
  const room = layout.columns.reduce((first, { shows, end }) => Math.min(first, end - measure(headings[shows], letters)), width) - signs - unit;
  const start = layout.plot.x + measure(text, letters) <= room ? layout.plot.x : 0;
  const lines = wrapText(text, letters, room - start, measure);
  const at = (persons: number) => along(start - before + persons * unit);
  return (
    <>
      {sign === "bar" && <rect x={Math.min(at(0), at(3))} y={middle - unit / 2} width={unit * 3} height={unit} fill={style.palette.counts} />}
      {isRanged && <Whisker figure={SAMPLE} at={at} middle={middle} size={unit} style={style} />}
      {sign === "dot" && <circle cx={at(3)} cy={middle} r={unit * 0.34} fill={style.palette.ink} stroke={style.palette.paper} strokeWidth={1} />}
      {lines.map((line, index) => (
        <TextLine
          key={line} text={line} letters={letters} rtl={rtl} x={along(start + signs)}
          y={middle + (index - (lines.length - 1) / 2) * unit * 1.15 + toBaseline(letters)}
        />
      ))}
      {layout.columns.map(({ shows, end }) => (
        <TextLine key={shows} text={headings[shows]} letters={letters} anchor="end" rtl={rtl} x={along(end)} y={middle + toBaseline(letters)} />
      ))}
    </>
  );
}

const SAMPLE: Figure = { low: 2, best: 3, high: 5, openLow: false, openHigh: false };
