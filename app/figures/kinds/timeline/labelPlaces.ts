import type { Extent, Point } from "./labelExtent";
import type { PlacedMark } from "./placedMarks";

export interface LabelPlace {
  readonly extent: Extent;
  /** Middle of the text. */
  readonly y: number;
  readonly anchor: "start" | "end";
  readonly leader: { readonly from: Point; readonly to: Point } | null;
}

/** What a label takes: pixels along time, of its letters, and in lines. */
export interface LabelSize {
  readonly long: number;
  readonly letters: number;
  readonly lines: 1 | 2;
}

/** Places for a label, best first: beside its mark, above and below it; in images also further off, with a line to it. */
export function labelPlaces(mark: PlacedMark, size: LabelSize, isRoomy: boolean, edges: readonly [number, number]): readonly LabelPlace[] {
  if (mark.shape === "bar") return besideBar(mark, size, edges);
  const beside = besideDisc(mark, size);
  if (!isRoomy) return [...beside, ...aboveAndBelow(mark, size, edges)];
  return [...beside, ...farFrom(mark, size, edges)];
}

function placeAt(left: number, y: number, { long, letters, lines }: LabelSize, anchor: LabelPlace["anchor"], leader: LabelPlace["leader"] = null): LabelPlace {
  const [up, down] = lines === 1 ? [0.5, 0.45] : [1.2, 1.3];
  return { extent: { left, right: left + long, top: y - letters * up, bottom: y + letters * down }, y, anchor, leader };
}

function besideBar({ x, y, radius, length }: PlacedMark, size: LabelSize, [first, last]: readonly [number, number]): readonly LabelPlace[] {
  const gap = size.letters * 0.5;
  const beside = [placeAt(x + length + gap, y, size, "start"), placeAt(x - gap - size.long, y, size, "end")];
  if (size.lines === 2) return [...beside, ...aboveOtherBars(x, Math.min(last, x + length), y - radius, size)];
  const away = radius + size.letters * 0.6;
  const start = Math.max(first, Math.min(last - size.long, x));
  const end = Math.max(first, Math.min(last, x + length)) - size.long;
  return [...beside, ...[-1, 1].flatMap((side) => [start, end, (start + end) / 2].map((left) => placeAt(left, y + side * away, size, "start")))];
}

/** Further up, after or before an upright line to the bar. */
function aboveOtherBars(from: number, to: number, top: number, size: LabelSize): readonly LabelPlace[] {
  const { letters, long } = size;
  return [1.9, 2.6, 3.4, 4.4, 5.6, 7].flatMap((lines) => [0.15, 0.5, 0.85].flatMap((part) => {
    const [x, y] = [from + (to - from) * part, top - lines * letters];
    const leader = { from: { x, y: y - letters * 0.9 }, to: { x, y: top } };
    return [placeAt(x + letters * 0.5, y, size, "start", leader), placeAt(x - letters * 0.5 - long, y, size, "end", leader)];
  }));
}

function besideDisc({ x, y, radius }: PlacedMark, size: LabelSize): readonly LabelPlace[] {
  const gap = size.letters * 0.5;
  return [0, -0.6, 0.6].flatMap((part) => {
    const chord = Math.sqrt(Math.max(0, radius ** 2 - Math.max(0, Math.abs(part * radius) - size.letters * 1.3) ** 2));
    return [placeAt(x + chord + gap, y + part * radius, size, "start"), placeAt(x - chord - gap - size.long, y + part * radius, size, "end")];
  });
}

/** Close enough to be seen as the mark's. */
function aboveAndBelow({ x, y, radius }: PlacedMark, size: LabelSize, [first, last]: readonly [number, number]): readonly LabelPlace[] {
  const away = radius + size.letters * 0.75;
  return [-1, 1].flatMap((side) => [x - radius, x - size.long / 2, x + radius - size.long].map((wanted) =>
    placeAt(Math.max(first, Math.min(last - size.long, wanted)), y + side * away, size, "start")));
}

function farFrom({ x, y, radius }: PlacedMark, size: LabelSize, [first, last]: readonly [number, number]): readonly LabelPlace[] {
  const { letters, long } = size;
  return [1.6, 2.2, 3, 4.5, 6].flatMap((lines) => [-1, 1].flatMap((side) => {
    const shift = side * (radius + lines * letters);
    return [x + radius * 0.7 + letters * 0.5, x - radius * 0.7 - letters * 0.5 - long].map((wanted) => {
      const left = Math.max(first, Math.min(last - long, wanted));
      const end = { x: Math.max(left, Math.min(left + long, x)), y: y + shift + (side < 0 ? letters * 1.25 : -letters * 1.15) };
      const distance = Math.hypot(end.x - x, end.y - y);
      const edge = { x: x + ((end.x - x) / distance) * radius, y: y + ((end.y - y) / distance) * radius };
      return placeAt(left, y + shift, size, wanted > x && left === wanted ? "start" : "end", { from: end, to: edge });
    });
  }));
}
