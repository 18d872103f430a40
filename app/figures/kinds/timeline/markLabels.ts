import type { Lettering } from "../parts/lettering";
import type { Setting } from "../parts/setting";
import { shortenedTitles } from "../parts/shortenedTitles";
import { meets, type Extent } from "./labelExtent";
import { labelPlaces, type LabelPlace } from "./labelPlaces";
import { crosses, meetsMark } from "./markExtent";
import { killedWords, WORD_GAP } from "./markNames";
import { nightWords } from "./nightWords";
import type { PlacedMark } from "./placedMarks";
import type { TimelineLayout } from "./timelineLayout";

/** A name beside its mark, or further off with a line to it; x runs in the direction of time. */
export interface MarkLabel {
  readonly key: string;
  readonly title: string;
  readonly killed: string;
  /** Of the end that stays where it is whatever the font: the one at its mark, or at the edge of the drawing. */
  readonly x: number;
  readonly anchor: "start" | "end";
  /** Middle of the text. */
  readonly y: number;
  readonly leader: LabelPlace["leader"];
}

/** Of the whole span the deadliest are named; of a part of it, every one that has room, in fewer words if it must be. */
const NAMED = 8;
const NAMED_IN_PART = 40;

/** Labels, of the deadliest incidents first, each in the first place where it meets no mark, no night's line and no other label. */
export function markLabels(layout: TimelineLayout, name: Lettering, detail: Lettering, setting: Setting): readonly MarkLabel[] {
  const { measure, style } = setting;
  const labels: MarkLabel[] = [];
  const taken: Extent[] = [...nightExtents(layout, name, setting)];
  for (const mark of wanted(layout)) {
    const killed = killedWords(mark.incident, setting);
    const titles = layout.isZoomed && !style.legend ? shortenedTitles(mark.incident.title) : [mark.incident.title];
    for (const title of titles) {
      const long = style.legend ? Math.max(measure(title, name), measure(killed, detail)) : measure(title, name) + measure(killed, detail) + name.size * WORD_GAP;
      const found = freePlace(mark, long, name.size, layout, taken, setting);
      if (!found) continue;
      const { extent, anchor, y, leader } = found;
      taken.push(extent);
      labels.push({ key: mark.incident.id, title, killed, x: anchor === "start" ? extent.left : extent.right, anchor, y, leader });
      break;
    }
  }
  return labels;
}

function freePlace(mark: PlacedMark, long: number, letters: number, { marks, placed }: TimelineLayout, taken: readonly Extent[], { style, width }: Setting): LabelPlace | undefined {
  const size = { long, letters, lines: style.legend ? 2 : 1 } as const;
  return labelPlaces(mark, size, style.legend, [marks.x, width]).find(({ extent, leader }) =>
    extent.left >= marks.x && extent.right <= width && extent.top >= marks.y - letters * 0.6 && extent.bottom <= marks.y + marks.height + 1 &&
    !placed.some((other) => meetsMark(extent, other) || (leader && other !== mark && crosses(leader.from, leader.to, other))) &&
    !taken.some((other) => meets(other, extent)));
}

function wanted({ placed, isZoomed }: TimelineLayout): readonly PlacedMark[] {
  return placed.filter(({ incident }) => incident.inPeriod && (isZoomed || incident.killed))
    .toSorted((a, b) => (b.incident.killed?.best ?? -1) - (a.incident.killed?.best ?? -1))
    .slice(0, isZoomed ? NAMED_IN_PART : NAMED);
}

/** What the lines and words of nights cover. */
function nightExtents(layout: TimelineLayout, letters: Lettering, setting: Setting): readonly Extent[] {
  const half = setting.measure(setting.translator.t("same night"), letters) / 2;
  const words = nightWords(layout, letters, setting).map(({ x, top }) => ({ left: x - half, right: x + half, top: top - letters.size * 1.2, bottom: top }));
  return [...words, ...layout.nights.map(({ x, top, bottom }) => ({ left: x - 1, right: x + 1, top, bottom }))];
}
