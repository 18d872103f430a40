import type { SpotLayout, SpotMark } from "../../cartography/spotMarks";
import type { Size } from "../../ui/useSize";

/** More buttons than this would help nobody. */
const MOST = 300;

/** The symbols that can be seen, the deadliest first, then those known only to the governorate; `kept` too, wherever it is. */
export function marksInView({ marks }: SpotLayout, { width, height }: Size, kept: string | null): readonly SpotMark[] {
  return marks
    .filter(({ key, x, y }) => key === kept || (x >= 0 && y >= 0 && x <= width && y <= height))
    .toSorted((a, b) => killedAt(b) - killedAt(a))
    .slice(0, MOST);
}

function killedAt({ shape, spot }: SpotMark): number {
  return shape === "area" ? -2 : (spot.killed?.best ?? -1);
}
