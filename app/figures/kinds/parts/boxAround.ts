import type { Box } from "../../../cartography/pen";

/** The square around a disc. */
export function boxAround(x: number, y: number, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}
