import type { Box } from "../../../../cartography/pen";
import { boxAround } from "../../parts/boxAround";
import type { MarkShape } from "../../parts/markShapes";
import type { HeldMark } from "./heldMarks";

/** Where a claim stands, in pixels; x runs in the direction of time. */
export interface PlacedHeld {
  readonly mark: HeldMark;
  readonly shape: MarkShape;
  readonly x: number;
  readonly y: number;
  /** Ends of the days within which it was first claimed; the same where the day is known. */
  readonly from: number;
  readonly to: number;
  /** Of its highest and lowest number; the same as `y` where it is one number. */
  readonly top: number;
  readonly foot: number;
  readonly open: "up" | "down" | null;
}

/** Half of a mark's width, in the size of the letters. */
export const MARK = 0.3;
/** How far an arrow reaches from the middle of its mark, in halves of the mark's width. */
export const ARROW = 3.4;

/** What of the drawing a claim covers. */
export function coveredBy({ x, y, from, to, top, foot, open }: PlacedHeld, fontSize: number): readonly Box[] {
  const size = fontSize * MARK;
  const reach = ARROW * size;
  return [
    boxAround(x, y, size * 1.3),
    ...(open === null ? [] : [{ x: x - size, y: open === "up" ? y - reach : y, width: 2 * size, height: reach }]),
    ...(top === foot ? [] : [{ x: x - size, y: top, width: 2 * size, height: foot - top }]),
    ...(from === to ? [] : [{ x: from, y: y - size, width: to - from, height: 2 * size }]),
  ];
}

/** Claims that would cover each other stand side by side. */
export function besideEachOther(placed: readonly PlacedHeld[], [first, last]: readonly [number, number], fontSize: number): readonly PlacedHeld[] {
  const [step, edge] = [stepAside(fontSize), fontSize * MARK * 1.3];
  const apart: PlacedHeld[] = [];
  for (const held of placed) {
    const isFree = (x: number) => x >= first + edge && x <= last - edge && apart.every((other) => Math.hypot(other.x - x, other.y - held.y) >= step * 0.99);
    const shift = SHIFTS.find((steps) => isFree(held.x + steps * step)) ?? 0;
    apart.push(shift === 0 ? held : { ...held, x: held.x + shift * step });
  }
  return apart;
}

/** Pixels from one of several marks that would cover each other to the next. */
export function stepAside(fontSize: number): number {
  return fontSize * MARK * 2.4;
}

/** Later first: before its place a mark might stand before the incident that it is about. */
const SHIFTS = [0, 1, 2, 3, 4, 5, -1, -2, -3, -4, -5];
