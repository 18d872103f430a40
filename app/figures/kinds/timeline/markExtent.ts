import { meets, type Extent, type Point } from "./labelExtent";
import type { PlacedMark } from "./placedMarks";

export function meetsMark(extent: Extent, { shape, x, y, radius, length }: PlacedMark): boolean {
  if (shape === "bar") return meets(extent, { left: x, right: x + length, top: y - radius, bottom: y + radius });
  const nearest = { x: Math.max(extent.left, Math.min(extent.right, x)), y: Math.max(extent.top, Math.min(extent.bottom, y)) };
  return Math.hypot(nearest.x - x, nearest.y - y) < radius + 1;
}

/** Whether a line runs through a disc. */
export function crosses(from: Point, to: Point, { shape, x, y, radius }: PlacedMark): boolean {
  if (shape === "bar") return false;
  const [along, down] = [to.x - from.x, to.y - from.y];
  const part = Math.max(0, Math.min(1, ((x - from.x) * along + (y - from.y) * down) / (along ** 2 + down ** 2 || 1)));
  return Math.hypot(from.x + part * along - x, from.y + part * down - y) < radius;
}
