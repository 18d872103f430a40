import type { Palette } from "../../../cartography/palette";
import { sides, type Side } from "../../../domain/party";

/** A side, or `counts` for people whose side does not matter or is in a total over all sides. */
export type BarFill = Side | "counts";

/** In the order in which they are stacked and named. */
export const barFills: readonly BarFill[] = [...sides, "counts"];

export function fillColour(fill: BarFill, palette: Palette): string {
  return fill === "counts" ? palette.counts : palette.sides[fill];
}
