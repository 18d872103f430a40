import type { Box } from "../../../cartography/pen";
import type { GovernorateYears, YearsByGovernorateAnswer } from "../../../engine/questions/yearsByGovernorate";
import { figureSays } from "../../figureSays";
import { lineSpace } from "../../lineSpace";
import { governorateName } from "../../names";
import { lettering } from "../parts/lettering";
import type { Setting } from "../parts/setting";

/** Small charts side by side, all on one scale; x runs in the direction of reading. */
export interface PanelsLayout {
  readonly panels: readonly Panel[];
  /** Of every year, inside a panel. */
  readonly slot: number;
  /** Numbers at the lines across each panel. */
  readonly ticks: readonly number[];
  /** Pixels above the foot of a plot of a number of people: by its square root. */
  rise(persons: number): number;
  /** Pixels from a name down to its figure; 0 where they stand in one line. */
  readonly toFigure: number;
}

export interface Panel {
  readonly governorate: GovernorateYears;
  readonly name: string;
  /** Empty where no number is stated. */
  readonly figure: string;
  readonly box: Box;
  readonly plot: Box;
}

/** Lettering of a panel's name and of its figure. */
export function panelLettering(setting: Pick<Setting, "style">) {
  const { style } = setting;
  const name = lettering("label", style);
  return { name: { ...name, family: style.condensed, weight: 600 }, figure: { ...lettering("range", style), size: style.fontSize } };
}

export function panelsLayout({ governorates, years }: YearsByGovernorateAnswer, setting: Setting): PanelsLayout {
  const { width, height, style, translator, measure } = setting;
  const letters = panelLettering(setting);
  const most = Math.max(1, ...governorates.flatMap(({ years: own }) => own.map(({ killed: { figure } }) => (figure ? Math.max(figure.best, figure.high) : 0))));
  const round = rootTicks(most);
  const gutter = Math.max(...round.map((tick) => measure(translator.number(tick), lettering("axis", style)))) + style.fontSize * 0.6;
  const fitting = Math.min(Math.floor((width - gutter) / (style.fontSize * 12.4)), Math.max(FEWEST_ACROSS, governorates.length));
  const across = Math.max(1, fitting, Math.ceil((governorates.length * style.fontSize * 4.6) / height));
  const down = Math.ceil(governorates.length / across);
  const [cellWidth, cellHeight] = [(width - gutter) / across, height / Math.max(1, down)];
  const gap = Math.max(style.fontSize, cellWidth * 0.08);
  const texts = governorates.map((governorate) => ({
    governorate,
    name: governorateName(governorate.code, translator),
    figure: governorate.killed.figure ? figureSays(governorate.killed.figure, translator) : translator.t("not stated"),
  }));
  const isOneLine = texts.every(({ name, figure }) => measure(name, letters.name) + measure(figure, letters.figure) + gap * 0.6 <= cellWidth - gap);
  const toFigure = isOneLine ? 0 : style.fontSize * 1.15 * lineSpace(translator);
  const head = style.fontSize * 1.8 + toFigure;
  const plotHeight = Math.max(8, cellHeight - head - style.fontSize * 1.8);
  const rise = (persons: number) => Math.sqrt(persons / most) * plotHeight;
  const ticks = round.filter((tick) => tick === 0 || (rise(tick) >= style.fontSize && (tick === round.at(-1) || rise(round.at(-1) ?? 0) - rise(tick) >= style.fontSize)));
  const panels = texts.map((text, index) => {
    const box = { x: gutter + (index % across) * cellWidth, y: Math.floor(index / across) * cellHeight, width: cellWidth - gap, height: cellHeight };
    return { ...text, box, plot: { x: box.x, y: box.y + head, width: box.width, height: plotHeight } };
  });
  return { panels, slot: (cellWidth - gap) / Math.max(1, years.length), ticks, rise, toFigure };
}

/** Panels have the width of so many at least: a single column would be lost in a wider one. */
const FEWEST_ACROSS = 3;

/** 0, and of 1, 5, 10, 50, 100 … the highest that is not above `most`, with the third highest. */
function rootTicks(most: number): readonly number[] {
  const round = Array.from({ length: 8 }, (_, power) => [10 ** power, 5 * 10 ** power]).flat().filter((value) => value <= most);
  const [second, first] = [round.at(-3), round.at(-1)];
  return [0, ...(second === undefined ? [] : [second]), ...(first === undefined ? [] : [first])];
}
