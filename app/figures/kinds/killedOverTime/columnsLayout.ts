import type { Box } from "../../../cartography/pen";
import type { KilledOverTimeAnswer } from "../../../engine/questions/killedOverTime";
import type { BarFill } from "../parts/barFill";
import { lettering } from "../parts/lettering";
import type { Setting } from "../parts/setting";
import { sideLegend, type SideLegendLayout } from "../parts/sideLegend";
import { sideParts } from "../parts/sideParts";
import { timeTicks, type TimeTick } from "../parts/timeTicks";
import { valueTicks } from "../parts/valueTicks";
import { columnLabels, type ColumnLabel } from "./columnLabels";
import { columnSigns, type ColumnSign } from "./columnSigns";

/** Where everything in a chart of columns over time stands; x runs in the direction of time. */
export interface ColumnsLayout {
  readonly plot: Box;
  readonly slot: number;
  readonly values: readonly number[];
  readonly times: readonly TimeTick[];
  readonly sideLegend: SideLegendLayout;
  readonly barSize: number;
  /** Figures with their ranges, by columns that have room for them. */
  readonly labels: readonly ColumnLabel[];
  /** From the foot of the plot to the first line of names. */
  readonly axisHeight: number;
  /** What explains the drawing below its axis; none where the page does. */
  readonly signs: readonly ColumnSign[];
  readonly explanationHeight: number;
}

export function columnsLayout(answer: KilledOverTimeAnswer, setting: Setting): ColumnsLayout {
  const { bins, unit } = answer;
  const { width, height, style, measure, translator } = setting;
  const axis = lettering("axis", style);
  const fills = new Set(bins.flatMap((bin) => Object.keys(sideParts(bin)) as BarFill[]));
  const legend = sideLegend(style.legend || width >= 300 ? fills : new Set(), setting);
  const most = Math.max(0, ...bins.map(({ killed: { figure } }) => (figure ? Math.max(figure.best, figure.high) : 0)));
  const widestValue = (ticks: readonly number[]) => Math.max(...ticks.map((tick) => measure(translator.number(tick), axis)));
  // How many values there are room for is known only when the width is: room for the widest of any number of them.
  const x = Math.max(...[1, 2, 3, 4, 5].map((count) => widestValue(valueTicks(most, count)))) + style.fontSize * 0.6;
  const plotWidth = Math.max(10, width - x - style.fontSize * 0.3);
  const slot = plotWidth / Math.max(1, bins.length);
  const times = timeTicks(bins, unit, slot, axis, measure, translator);
  const axisHeight = style.fontSize * (times.some(({ year }) => year !== null) ? 3 : 1.9);
  const { signs, height: explanationHeight } = style.legend ? columnSigns(answer, x, setting) : { signs: [], height: 0 };
  const headroom = style.fontSize * (style.legend ? 2.7 : 0.5);
  const y = legend.height + headroom;
  const plot = { x, y, width: plotWidth, height: Math.max(10, height - y - axisHeight - explanationHeight) };
  const values = valueTicks(most, Math.min(5, plot.height / (style.fontSize * 2.6)));
  const barSize = Math.max(1, Math.min(slot * 0.7, style.fontSize * 3));
  const top = values.at(-1) ?? 1;
  const labels = columnLabels(bins, { plot, slot, barSize, rise: (persons) => (persons / top) * plot.height, ceiling: legend.height }, setting);
  return { plot, slot, barSize, values, times, sideLegend: legend, labels, axisHeight, signs, explanationHeight };
}
