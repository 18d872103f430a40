import type { Box } from "../../../cartography/pen";
import { figureText } from "../../figureText";
import { wrapText } from "../../wrapText";
import { barFills, type BarFill } from "./barFill";
import type { BarRow } from "./barRow";
import { lettering, type Lettering } from "./lettering";
import type { Setting } from "./setting";
import { sideLegend, type SideLegendLayout } from "./sideLegend";

/** Where everything in a chart of horizontal bars stands; x runs in the direction of reading. */
export interface BarsLayout {
  readonly plot: Box;
  readonly rowHeight: number;
  readonly barSize: number;
  readonly labels: { readonly letters: Lettering; readonly lines: ReadonlyMap<string, readonly string[]> };
  /** Columns of numbers after the plot, each by the edge at which its texts end. */
  readonly columns: readonly ValueColumn[];
  readonly sideLegend: SideLegendLayout;
  readonly axisHeight: number;
}

export interface ValueColumn {
  readonly shows: "best" | "range" | "stating";
  readonly letters: Lettering;
  readonly end: number;
}

export type ColumnHeadings = Readonly<Record<ValueColumn["shows"], string>>;

/** Lays out the rows so that no text meets another: where the bars would have too little room, the numbers are set narrower. */
export function barsLayout(rows: readonly BarRow[], headings: ColumnHeadings, setting: Setting): BarsLayout {
  const { width, height, style } = setting;
  const legend = sideLegend(stackedFills(rows, setting), setting);
  const axisHeight = style.fontSize * AXIS;
  const plotHeight = height - legend.height - axisHeight - explanationHeight(setting);
  const rowHeight = plotHeight / Math.max(1, rows.length);
  const labels = labelColumn(rows, rowHeight, setting);
  const columns = valueColumns(rows, headings, width - labels.width, setting);
  const gap = style.fontSize * (width < NARROW ? 0.5 : 1);
  const right = columns.reduce((first, { end, long }) => Math.min(first, end - long), width);
  const x = labels.width + gap * 0.8;
  const plot = { x, y: legend.height, width: Math.max(10, right - gap * (columns.length > 0 ? 1.6 : 0.8) - x), height: plotHeight };
  return { plot, rowHeight, barSize: Math.min(rowHeight * 0.62, style.fontSize * 2), labels, columns, sideLegend: legend, axisHeight };
}

/** Of the numbers below the bars, in the size of their letters. */
const AXIS = 1.6;

/** Height of so many rows with their axis on the page; of an empty chart where there is none. */
export function barsHeight(rows: number, row: number): number {
  return Math.ceil(rows === 0 ? row * 4 : rows * row + 11 * AXIS);
}

/** The line below the axis that explains bar and whisker, where the drawing explains itself. */
export function explanationHeight({ style }: Setting): number {
  return style.legend ? style.fontSize * 2.4 : 0;
}

/** How many rows can be told apart at this size. */
export function mostRows(fills: ReadonlySet<BarFill>, setting: Setting): number {
  const { width, height, style } = setting;
  const legend = style.legend || width >= NARROW ? sideLegend(fills, setting).height : 0;
  const room = height - legend - style.fontSize * AXIS - explanationHeight(setting);
  return Math.max(2, Math.floor(room / (style.fontSize * 1.35)));
}

/** The fills to be named: none where each row has its own, or where there is no room and the page names them. */
export function stackedFills(rows: readonly BarRow[], { style, width }: Setting): ReadonlySet<BarFill> {
  const isStacked = rows.some(({ parts }) => Object.keys(parts).length > 1);
  if (!isStacked || !(style.legend || width >= NARROW)) return new Set();
  return new Set(barFills.filter((fill) => rows.some(({ parts }) => parts[fill] !== undefined)));
}

/** Pixels below which a chart on the page leaves naming the sides to the page. */
const NARROW = 300;

function labelColumn(rows: readonly BarRow[], rowHeight: number, { width, style, measure }: Setting) {
  const widest = (letters: Lettering, texts = rows.map(({ label }) => label)) => Math.max(0, ...texts.map((text) => measure(text, letters)));
  const whole = (letters: Lettering) => ({ letters, width: widest(letters), lines: new Map(rows.map(({ key, label }) => [key, [label]])) });
  const label = lettering("label", style);
  if (widest(label) <= width * 0.34) return whole(label);
  const narrow = { ...label, family: style.condensed, size: width < NARROW ? label.size * 0.95 : label.size };
  if (widest(narrow) <= width * 0.4 || rowHeight < narrow.size * 2.1) return whole(narrow);
  const lines = new Map(rows.map(({ key, label: text }) => [key, wrapText(text, narrow, width * 0.4, measure)]));
  return { letters: narrow, width: widest(narrow, [...lines.values()].flat()), lines };
}

/** A figure goes with its range, however narrow: only in how many incidents it is stated may be left out. */
function valueColumns(rows: readonly BarRow[], headings: ColumnHeadings, room: number, setting: Setting) {
  const { width, style } = setting;
  const shown = (["best", "range", "stating"] as const).filter((shows) => rows.some((row) => valueText(row, shows, setting) !== ""));
  const withoutStating = shown.filter((shows) => shows !== "stating");
  const roomy = [placed(rows, headings, shown, setting, false), placed(rows, headings, withoutStating, setting, false)]
    .find((columns) => room - columns.reduce((sum, { long }) => sum + long + style.fontSize, 0) >= width * 0.3);
  return roomy ?? placed(rows, headings, withoutStating, setting, true);
}

function placed(rows: readonly BarRow[], headings: ColumnHeadings, shown: readonly ValueColumn["shows"][], setting: Setting, isTight: boolean) {
  const { width, style, measure } = setting;
  const headed = (shows: ValueColumn["shows"]) => (style.legend ? measure(headings[shows], lettering("legend", style)) : 0);
  let end = width;
  return shown.toReversed().map((shows) => {
    const usual = lettering(shows === "best" ? "best" : "range", style);
    const letters = isTight ? { ...usual, family: style.condensed, size: usual.size * 0.9 } : usual;
    const long = Math.max(headed(shows), ...rows.map((row) => measure(valueText(row, shows, setting), letters)));
    const column = { shows, letters, end, long };
    end -= long + style.fontSize * (isTight ? 0.5 : 1);
    return column;
  }).toReversed();
}

/** What a row says in a column; empty where it says nothing, as of the range of a figure that nobody disputes. */
export function valueText({ figure, stating }: BarRow, shows: ValueColumn["shows"], { translator }: Pick<Setting, "translator">): string {
  if (shows === "stating") return stating ?? "";
  const text = figure && figureText(figure, translator);
  return !text || (shows === "range" && text.range === text.best) ? "" : text[shows];
}
