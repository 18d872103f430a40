import type { Lettering } from "../parts/lettering";
import { figureText } from "../../figureText";
import type { Setting } from "../parts/setting";
import type { PlacedMark, TimelineLayout } from "./timelineLayout";

/** A name beside its mark, or further off with a line to it; x runs in the direction of time. */
export interface MarkLabel {
  readonly key: string;
  readonly title: string;
  readonly killed: string;
  /** Of the end that stays where it is whatever the font: the one at its mark, or at the edge of the drawing. */
  readonly x: number;
  readonly anchor: "start" | "end";
  /** Between the two lines of text. */
  readonly y: number;
  readonly leader: { readonly from: Point; readonly to: Point } | null;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** At most so many are tried, the deadliest first. */
const NAMED = 8;

/** Labels of the deadliest incidents, each in the first place where it meets no mark and no other label. */
export function markLabels({ placed, marks }: TimelineLayout, name: Lettering, detail: Lettering, setting: Setting): readonly MarkLabel[] {
  const { translator, measure, width } = setting;
  const labels: { readonly label: MarkLabel; readonly extent: Extent }[] = [];
  for (const mark of deadliest(placed)) {
    if (!mark.incident.killed) continue;
    const { best, range } = figureText(mark.incident.killed, translator);
    const { title, id } = mark.incident;
    const killed = translator.t("{figure} killed", { figure: best === range ? best : `${best} (${range})` });
    const long = Math.max(measure(title, name), measure(killed, detail));
    const found = places(mark, long, name.size, setting.style.legend, [marks.x, width]).find(({ extent, leader }) =>
      extent.left >= marks.x && extent.right <= width && extent.top >= marks.y - name.size * 0.6 && extent.bottom <= marks.y + marks.height &&
      !placed.some((other) => meetsMark(extent, other) || (leader && other !== mark && crosses(leader.from, leader.to, other))) &&
      !labels.some((other) => meets(other.extent, extent)));
    if (found) labels.push({ label: { key: id, title, killed, x: found.anchor === "start" ? found.extent.left : found.extent.right, anchor: found.anchor, y: found.y, leader: found.leader }, extent: found.extent });
  }
  return labels.map(({ label }) => label);
}

function deadliest(placed: readonly PlacedMark[]): readonly PlacedMark[] {
  return placed.filter(({ incident }) => incident.killed && incident.inPeriod)
    .toSorted((a, b) => (b.incident.killed?.best ?? 0) - (a.incident.killed?.best ?? 0)).slice(0, NAMED);
}

interface Place {
  readonly extent: Extent;
  readonly y: number;
  readonly anchor: MarkLabel["anchor"];
  readonly leader: MarkLabel["leader"];
}

/** Places for a label, best first: beside its mark; where images have the room, above and below it, with a line to it. */
function places({ shape, x, y, radius, length }: PlacedMark, long: number, size: number, isRoomy: boolean, [first, last]: readonly [number, number]): readonly Place[] {
  const gap = size * 0.5;
  const at = (left: number, shift: number, anchor: Place["anchor"], leader: Place["leader"] = null): Place => ({
    extent: { left, right: left + long, top: y + shift - size * 1.2, bottom: y + shift + size * 1.3 }, y: y + shift, anchor, leader,
  });
  if (shape === "bar") return [at(x + length + gap, 0, "start"), at(x - gap - long, 0, "end")];
  const beside = (isRoomy ? [0, -0.6, 0.6] : [0]).flatMap((part) => {
    const chord = Math.sqrt(Math.max(0, radius ** 2 - Math.max(0, Math.abs(part * radius) - size * 1.3) ** 2));
    return [at(x + chord + gap, part * radius, "start"), at(x - chord - gap - long, part * radius, "end")];
  });
  if (!isRoomy) return beside;
  const away = [1.6, 2.2, 3, 4.5, 6].flatMap((lines) => [-1, 1].flatMap((side) => {
    const shift = side * (radius + lines * size);
    return [x + radius * 0.7 + gap, x - radius * 0.7 - gap - long].map((wanted) => {
      const left = Math.max(first, Math.min(last - long, wanted));
      const end = { x: Math.max(left, Math.min(left + long, x)), y: y + shift + (side < 0 ? size * 1.25 : -size * 1.15) };
      const distance = Math.hypot(end.x - x, end.y - y);
      const edge = { x: x + ((end.x - x) / distance) * radius, y: y + ((end.y - y) / distance) * radius };
      return at(left, shift, wanted > x && left === wanted ? "start" : "end", { from: end, to: edge });
    });
  }));
  return [...beside, ...away];
}

function meets(a: Extent, b: Extent): boolean {
  return a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom && b.top < a.bottom;
}

function meetsMark(extent: Extent, { shape, x, y, radius, length }: PlacedMark): boolean {
  if (shape === "bar") return meets(extent, { left: x, right: x + length, top: y - radius, bottom: y + radius });
  const nearest = { x: Math.max(extent.left, Math.min(extent.right, x)), y: Math.max(extent.top, Math.min(extent.bottom, y)) };
  return Math.hypot(nearest.x - x, nearest.y - y) < radius + 1;
}

/** Whether a line runs through a disc. */
function crosses(from: Point, to: Point, { shape, x, y, radius }: PlacedMark): boolean {
  if (shape === "bar") return false;
  const [along, down] = [to.x - from.x, to.y - from.y];
  const part = Math.max(0, Math.min(1, ((x - from.x) * along + (y - from.y) * down) / (along ** 2 + down ** 2 || 1)));
  return Math.hypot(from.x + part * along - x, from.y + part * down - y) < radius;
}
