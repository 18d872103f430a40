import type { Palette } from "../../../cartography/palette";
import type { SideOrAll } from "../../../engine/questions/runningToll";

/** Ink for what is said of all sides together. */
export function sideColour(side: SideOrAll, palette: Palette): string {
  return side === "all" ? palette.ink : palette.sides[side];
}
