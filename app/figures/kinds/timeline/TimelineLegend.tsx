import type { TimelineAnswer } from "../../../engine/questions/timeline";
import { sideNames } from "../../names";
import { barFills, fillColour } from "../parts/barFill";
import { lettering, toBaseline, type Lettering } from "../parts/lettering";
import { isRightToLeft, type Setting } from "../parts/setting";
import { allSidesTogether } from "../parts/sideLegend";
import { TextLine } from "../parts/TextLine";
import { markFill } from "./IncidentMark";

interface TimelineLegendLayout {
  readonly height: number;
  readonly letters: Lettering;
  readonly entries: readonly { readonly sign: Sign; readonly text: string; readonly x: number; readonly y: number }[];
}

type Sign = ReturnType<typeof markFill> | "uncertain" | "bar" | "words";

/** What bars, marks, colours and hatches are; of no height where the page explains them. */
export function timelineLegend(answer: TimelineAnswer, { style, translator, measure, width }: Setting): TimelineLegendLayout {
  const letters = lettering("legend", style);
  if (!style.legend) return { height: style.fontSize * 0.6, letters, entries: [] };
  const { t } = translator;
  const fills = new Set(answer.incidents.map(markFill));
  const words: readonly (readonly [Sign, string])[] = [
    ["bar", t(perUnit[answer.unit])],
    ["words", t("Below, a mark for each incident; its area is the number killed, its colour the side of most of them:")],
    ...barFills.filter((fill) => fills.has(fill)).map((fill): [Sign, string] => [fill, t(fill === "counts" ? allSidesTogether : sideNames[fill])]),
    ...(fills.has("none") ? [["none", t("no number stated")] as const] : []),
    ...(answer.incidents.some(({ dayPrecision }) => dayPrecision !== "day") ? [["uncertain", t("known only to the week or month")] as const] : []),
  ];
  const [sign, gap, line] = [style.fontSize * 1.2, style.fontSize * 1.3, style.fontSize * 1.5];
  let [x, y] = [0, line / 2];
  const entries = words.map(([kind, text]) => {
    const long = (kind === "words" ? 0 : sign) + measure(text, letters);
    if (x > 0 && x + long > width) [x, y] = [0, y + line];
    const entry = { sign: kind, text, x, y };
    x += long + gap;
    return entry;
  });
  return { height: y + line, letters, entries };
}

export function TimelineLegend({ layout: { entries, letters }, hatch, setting }: { readonly layout: TimelineLegendLayout; readonly hatch: string; readonly setting: Setting }) {
  const rtl = isRightToLeft(setting);
  const { width, style } = setting;
  const along = (x: number) => (rtl ? width - x : x);
  return entries.map(({ sign, text, x, y }) => (
    <g key={text}>
      <LegendSign sign={sign} x={along(x + style.fontSize * 0.4)} y={y} hatch={hatch} setting={setting} />
      <TextLine text={text} letters={letters} rtl={rtl} x={along(x + (sign === "words" ? 0 : style.fontSize * 1.2))} y={y + toBaseline(letters)} />
    </g>
  ));
}

function LegendSign({ sign, x, y, hatch, setting: { style } }: { readonly sign: Sign; readonly x: number; readonly y: number; readonly hatch: string; readonly setting: Setting }) {
  const radius = style.fontSize * 0.38;
  const { palette } = style;
  switch (sign) {
    case "words":
      return null;
    case "bar":
      return <rect x={x - radius * 0.6} y={y - radius * 1.2} width={radius * 1.2} height={radius * 2.4} fill={palette.counts} />;
    case "none":
      return <circle cx={x} cy={y} r={radius * 0.8} fill={palette.paper} stroke={palette.ink2} strokeWidth={1.2} />;
    case "uncertain":
      return <circle cx={x} cy={y} r={radius} fill={`url(#${hatch}-civilians)`} stroke={palette.sides.civilians} />;
    case "not-stated":
      return <circle cx={x} cy={y} r={radius} fill={`url(#${hatch}-not-stated)`} stroke={palette.sides["not-stated"]} />;
    case "militants":
    case "security-forces":
    case "civilians":
    case "detainees":
    case "counts":
      return <circle cx={x} cy={y} r={radius} fill={fillColour(sign, palette)} />;
  }
}

const perUnit = {
  day: "incidents a day", week: "incidents a week", month: "incidents a month", quarter: "incidents a quarter", year: "incidents a year",
} as const;
