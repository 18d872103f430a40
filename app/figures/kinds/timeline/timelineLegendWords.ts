import { overlaps } from "../../../domain/day";
import type { TimelineAnswer } from "../../../engine/questions/timeline";
import { sideNames } from "../../names";
import { barFills } from "../parts/barFill";
import { lettering, type Lettering } from "../parts/lettering";
import type { Setting } from "../parts/setting";
import { allSidesTogether } from "../parts/sideLegend";
import { markFill } from "./IncidentMark";

export type LegendSign = ReturnType<typeof markFill> | "uncertain" | "bar" | "strip" | "words";

export interface TimelineLegendLayout {
  readonly height: number;
  readonly letters: Lettering;
  readonly entries: readonly { readonly sign: LegendSign; readonly text: string; readonly x: number; readonly y: number }[];
}

/** What bars, marks, colours and hatches are; of no height where the page explains them. */
export function timelineLegend(answer: TimelineAnswer, { style, translator, measure, width }: Setting): TimelineLegendLayout {
  const letters = lettering("legend", style);
  if (!style.legend) return { height: style.fontSize * 0.6, letters, entries: [] };
  const [sign, gap, line] = [style.fontSize * 1.2, style.fontSize * 1.3, style.fontSize * 1.5];
  let [x, y] = [0, line / 2];
  const entries = legendWords(answer, translator.t).map(([kind, text]) => {
    const long = (kind === "words" ? 0 : sign) + measure(text, letters);
    if (x > 0 && x + long > width) [x, y] = [0, y + line];
    const entry = { sign: kind, text, x, y };
    x += long + gap;
    return entry;
  });
  return { height: y + line, letters, entries };
}

function legendWords(answer: TimelineAnswer, t: Setting["translator"]["t"]): readonly (readonly [LegendSign, string])[] {
  const { part } = answer;
  const shown = answer.incidents.filter((incident) => part && overlaps(incident, part));
  const fills = new Set(shown.map(markFill));
  const isOutsideRule = answer.bins.some(({ killed }) => killed.outsideRule > 0);
  const bars: readonly (readonly [LegendSign, string])[] = answer.bars === "killed"
    ? [["words", t(killedPerUnit[answer.unit])], ...(answer.bins.some(({ killed }) => killed.notStated > 0) ? [["strip", t(isOutsideRule ? "incidents without a number under this rule" : "incidents that state no number")] as const] : [])]
    : [["bar", t(incidentsPerUnit[answer.unit])]];
  return [
    ...bars,
    ["words", t("Below, a mark for each incident; its area is the number killed, its colour the side of most of them:")],
    ...barFills.filter((fill) => fills.has(fill)).map((fill): [LegendSign, string] => [fill, t(fill === "counts" ? allSidesTogether : sideNames[fill])]),
    ...(fills.has("none") ? [["none", t(isOutsideRule ? "no number under this rule" : "no number stated")] as const] : []),
    ...(shown.some(({ dayPrecision }) => dayPrecision !== "day") ? [["uncertain", t("known only to the week or month")] as const] : []),
  ];
}

const incidentsPerUnit = {
  day: "incidents a day", week: "incidents a week", month: "incidents a month", quarter: "incidents a quarter", year: "incidents a year",
} as const;

const killedPerUnit = {
  day: "Above, reported killed a day, by side; a line runs from the lowest to the highest.",
  week: "Above, reported killed a week, by side; a line runs from the lowest to the highest.",
  month: "Above, reported killed a month, by side; a line runs from the lowest to the highest.",
  quarter: "Above, reported killed a quarter, by side; a line runs from the lowest to the highest.",
  year: "Above, reported killed a year, by side; a line runs from the lowest to the highest.",
} as const;
