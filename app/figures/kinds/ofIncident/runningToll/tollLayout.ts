import type { Box } from "../../../../cartography/pen";
import type { RunningTollAnswer, TollOfSide, TollPoint } from "../../../../engine/questions/runningToll";
import type { BrokenDays } from "../../parts/brokenDays";
import { dayNames, type DayName } from "../../parts/dayNames";
import { lettering } from "../../parts/lettering";
import type { Setting } from "../../parts/setting";
import { shortenedText } from "../../parts/shortenedText";
import { shortFigure } from "../../parts/shortFigure";
import { valueTicks } from "../../parts/valueTicks";
import { endLabels, type EndLabel } from "./endLabels";
import type { PlacedLine } from "./placedLine";
import { pointTexts, type PointText } from "./pointTexts";
import { tollDays } from "./tollDays";
import { tollPanels } from "./tollPanels";

/** Where everything of one panel stands; x runs in the direction of time. */
export interface TollLayout {
  readonly box: Box;
  readonly plot: Box;
  readonly values: readonly number[];
  readonly days: readonly DayName[];
  /** Where the axis leaves days out. */
  readonly breaks: readonly number[];
  readonly lines: readonly PlacedLine[];
  readonly labels: readonly EndLabel[];
  readonly texts: readonly PointText[];
  at(day: number): number;
  rise(persons: number): number;
}

/** The panel of a side, laid out. */
export interface LaidOutSide {
  readonly side: TollOfSide["side"];
  readonly layout: TollLayout;
}

/** A panel for each side; all share the days, and none its scale. */
export function tollLayouts(answer: RunningTollAnswer, setting: Setting): readonly LaidOutSide[] {
  const days = tollDays(answer);
  const boxes = tollPanels(answer.sides.length, setting.width, setting.height, setting.style.fontSize);
  return answer.sides.flatMap((of, index) => {
    const box = boxes[index];
    return box ? [{ side: of.side, layout: tollLayout(of, box, days, answer, setting) }] : [];
  });
}

function tollLayout({ lines }: TollOfSide, box: Box, along: BrokenDays, answer: RunningTollAnswer, setting: Setting): TollLayout {
  const { style, measure, translator } = setting;
  const { fontSize } = style;
  const axis = lettering("axis", style);
  const range = lettering("range", style);
  const bold = { ...range, weight: 600 };
  const most = Math.max(1, ...lines.flatMap(({ points }) => points.map(({ figure }) => figure.high)));
  const words = lines.map(({ authority, points }) => ({ name: answer.authorities.get(authority)?.short ?? authority, said: lastSaid(points, setting) }));
  const room = Math.min(box.width * 0.42, Math.max(0, ...words.map(({ name, said }) => measure(`${said} `, bold) + measure(name, range))) + fontSize);
  const x = box.x + Math.max(...[1, 2, 3, 4].map((count) => measure(translator.number(valueTicks(most, count).at(-1) ?? 0), axis))) + fontSize * 0.6;
  const y = box.y + fontSize * 2.6;
  const plot = { x, y, width: Math.max(10, box.x + box.width - x - room - fontSize * 0.6), height: Math.max(10, box.y + box.height - y - fontSize * 1.7) };
  const values = valueTicks(most, Math.max(1, Math.min(4, plot.height / (fontSize * 2.6))));
  const top = values.at(-1) ?? 1;
  const inset = fontSize * 0.7;
  const place = (share: number) => plot.x + inset + share * (plot.width - 2 * inset);
  const at = (day: number) => place(along.at(day));
  const rise = (persons: number) => plot.y + plot.height * (1 - persons / top);
  const placed = lines.map((line): PlacedLine => ({ ...line, placed: line.points.map((point) => ({ point, x: at(point.day), y: rise(point.figure.best) })) }));
  const labels = endLabels(placed, words.map(({ name, said }) => ({ name: shortenedText(name, range, room - measure(`${said} `, bold) - fontSize * 0.4, measure), said })), plot, setting);
  return { box, plot, values, days: dayNames(along, plot.width - 2 * inset, (text) => measure(text, axis), fontSize * 0.8, translator), breaks: along.breaks.map(place), lines: placed, labels, texts: pointTexts(placed, plot, setting), at, rise };
}

function lastSaid(points: readonly TollPoint[], { translator }: Setting): string {
  const last = points.at(-1);
  return last ? shortFigure(last.figure, translator) : "";
}
