import type { Box } from "../../../cartography/pen";

/** The middle of something so wide, moved as far as it must be for all of it to lie within the box. */
export function middleWithin(middle: number, width: number, box: Pick<Box, "x" | "width">): number {
  const half = width / 2;
  return Math.max(box.x + half, Math.min(middle, box.x + box.width - half));
}
