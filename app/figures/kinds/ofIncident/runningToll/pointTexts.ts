import { overlap } from "../../../../cartography/occupied";
import type { Box } from "../../../../cartography/pen";
import { boxAround } from "../../parts/boxAround";
import { lettering } from "../../parts/lettering";
import type { Setting } from "../../parts/setting";
import { shortFigure } from "../../parts/shortFigure";
import type { PlacedLine } from "./placedLine";

/** What was said on a day, beside its mark. */
export interface PointText {
  readonly key: string;
  readonly text: string;
  /** Where the text ends, in the direction of time. */
  readonly x: number;
  /** Middle of the text. */
  readonly y: number;
}

/** By the marks that have room beside them, above the step that leads there; the last of a line is said at its end. */
export function pointTexts(lines: readonly PlacedLine[], plot: Box, { style, measure, translator }: Setting): readonly PointText[] {
  const letters = lettering("axis", style);
  const marks = lines.flatMap(({ placed }) => placed.map(({ point, x, y }) => ({ point, box: boxAround(x, y, style.fontSize * 0.35) })));
  const taken: Box[] = [];
  const texts: PointText[] = [];
  for (const { authority, placed } of lines) {
    let before = "";
    for (const { point, x, y } of placed.slice(0, -1)) {
      const text = shortFigure(point.figure, translator);
      if (text === before) continue;
      before = text;
      const long = measure(text, letters);
      const place = { x: x - style.fontSize * (point.figure.openHigh ? 0.5 : 0.1), y: y - style.fontSize * 0.8 };
      const box = { x: place.x - long, y: place.y - letters.size * 0.5, width: long, height: letters.size };
      if (box.x < plot.x || box.y < plot.y - style.fontSize || taken.some((other) => overlap(box, other)) || marks.some((mark) => mark.point !== point && overlap(box, mark.box))) continue;
      taken.push(box);
      texts.push({ key: `${authority} ${point.day}`, text, ...place });
    }
  }
  return texts;
}
