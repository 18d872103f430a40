import type { SpotMark } from "../../cartography/spotMarks";
import type { CardPlace } from "../../ui/cardPlace";
import type { Size } from "../../ui/useSize";

const WIDEST = 300;
const EDGE = 8;
const GAP = 9;
/** The corner of the buttons that zoom, with some room around it. */
const CONTROLS = { width: 54, height: 151 };

/**
 * Beside the symbol: on its far side from the legend where the card has its full width there, else on the side with more room; above
 * or below it on a narrow map. It never covers the symbol's middle, nor, beside it, the buttons that zoom.
 */
export function cardPlace({ x, y, shape, ...mark }: PlacedMark, { width, height }: Size): CardPlace {
  const radius = Math.min(shape === "point" ? mark.radius ?? mark.reach : mark.reach, 40) + GAP;
  const beside = Math.max(x, width - x) - radius - EDGE;
  if (beside < WIDEST * 0.75) return aboveOrBelow(x, y, radius, width, height);
  const isAfter = width - x >= Math.min(x, WIDEST + radius + EDGE);
  const across = isAfter ? { insetInlineStart: x + radius } : { insetInlineEnd: width - x + radius };
  const maxInlineSize = Math.min(WIDEST, beside);
  const top = isAfter && x + radius + maxInlineSize > width - CONTROLS.width ? CONTROLS.height : EDGE;
  const down = y <= height / 2
    ? { insetBlockStart: Math.max(top, y - radius), maxBlockSize: height - Math.max(top, y - radius) - EDGE }
    : { insetBlockEnd: Math.max(EDGE, height - y - radius), maxBlockSize: Math.min(height - EDGE, y + radius) - top };
  return { ...across, ...down, maxInlineSize };
}

interface PlacedMark extends Pick<SpotMark, "x" | "y" | "shape" | "reach"> {
  readonly radius?: number;
}

function aboveOrBelow(x: number, y: number, radius: number, width: number, height: number): CardPlace {
  const maxInlineSize = Math.min(WIDEST, width - 2 * EDGE);
  const insetInlineStart = Math.max(EDGE, Math.min(width - maxInlineSize - EDGE, x - maxInlineSize / 2));
  return y <= height / 2
    ? { insetInlineStart, insetBlockStart: y + radius, maxInlineSize, maxBlockSize: height - y - radius - EDGE }
    : { insetInlineStart, insetBlockEnd: height - y + radius, maxInlineSize, maxBlockSize: y - radius - EDGE };
}
