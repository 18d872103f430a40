import { overlap } from "../../../../cartography/occupied";
import type { Box } from "../../../../cartography/pen";
import { lettering } from "../../parts/lettering";
import type { Setting } from "../../parts/setting";
import { coveredBy, MARK, type PlacedHeld } from "./placedHeld";

/** What stands beside a mark: its number, and whose and of whom it is where there is room. */
export interface LabelWords {
  readonly said: string;
  readonly name: string;
}

export interface HeldLabel extends LabelWords {
  readonly key: string;
  /** Where the text starts, in the direction of time. */
  readonly x: number;
  /** Middle of the text. */
  readonly y: number;
  /** Where the name starts. */
  readonly nameX: number;
  /** What the text covers. */
  readonly box: Box;
}

/**
 * Beside, above or below the marks, each in the first words that have room: clear of all marks and of each other, and where that is
 * possible of the line of zero and of those of incidents (`lines`).
 */
export function heldLabels(placed: readonly PlacedHeld[], lines: readonly number[], zero: number, area: Box, wordsOf: (held: PlacedHeld) => readonly LabelWords[], setting: Setting): readonly HeldLabel[] {
  const { style, measure } = setting;
  const letters = lettering("range", style);
  const bold = { ...letters, weight: 600 };
  const covered = placed.flatMap((held) => coveredBy(held, style.fontSize));
  const labels: HeldLabel[] = [];
  for (const held of placed) {
    const wanted = wordsOf(held).flatMap((words) => {
      const before = words.name === "" ? measure(words.said, bold) : measure(`${words.said} `, bold);
      const size = { width: before + (words.name === "" ? 0 : measure(words.name, letters)), height: letters.size * 1.15 };
      return placesBeside(held, size, area, style.fontSize).map((box) => ({ ...words, key: held.mark.key, x: box.x, y: box.y + box.height / 2, nameX: box.x + before, box }));
    });
    const free = wanted.filter(({ box }) => isWithin(box, area) && !covered.some((other) => overlap(box, other)) && !labels.some((other) => overlap(box, other.box)));
    const clear = free.filter(({ box }) => !lines.some((x) => x > box.x - 2 && x < box.x + box.width + 2));
    const found = clear.find(({ box }) => zero < box.y || zero > box.y + box.height) ?? clear[0] ?? free[0];
    if (found) labels.push(found);
  }
  return labels;
}

function placesBeside({ x, y, from, to }: PlacedHeld, { width, height }: Pick<Box, "width" | "height">, area: Box, fontSize: number): readonly Box[] {
  const radius = fontSize * MARK * 1.3;
  const gap = fontSize * 0.3;
  const at = (left: number, middle: number): Box => ({ x: left, y: middle - height / 2, width, height });
  const within = (left: number) => Math.max(area.x, Math.min(left, area.x + area.width - width));
  const away = radius + height * 0.62;
  return [
    at(Math.max(x + radius, to) + gap, y), at(Math.min(x - radius, from) - gap - width, y),
    ...[-1, 1].flatMap((side) => [x + radius * 0.8, x - radius * 0.8 - width, x - width / 2].map((left) => at(within(left), y + side * away))),
  ];
}

function isWithin(box: Box, area: Box): boolean {
  return box.x >= area.x && box.x + box.width <= area.x + area.width && box.y >= area.y && box.y + box.height <= area.y + area.height;
}
