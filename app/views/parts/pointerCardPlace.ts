import type { Box } from "../../cartography/pen";
import type { CardPlace } from "../../ui/cardPlace";
import type { Size } from "../../ui/useSize";

const WIDEST = 280;
/** Less room than this beside a box, and the card stands above or below it. */
const NARROWEST = 180;
const EDGE = 8;
const GAP = 2;

/** Beside a box that is wider than high, so that a pointer which follows the rows meets no card; else above or below it. All inside the window. */
export function pointerCardPlace({ x, y, width, height }: Box, window: Size): CardPlace {
  const [before, after] = [x - GAP - EDGE, window.width - x - width - GAP - EDGE];
  const isBeside = width > height && Math.max(before, after) >= NARROWEST;
  return isBeside ? beside({ x, y, width, height }, window, before >= after) : aboveOrBelow({ x, y, width, height }, window);
}

function beside({ x, y, width, height }: Box, window: Size, isBefore: boolean): CardPlace {
  const start = Math.max(EDGE, isBefore ? window.width - x + GAP : x + width + GAP);
  const across = isBefore ? { insetInlineEnd: start } : { insetInlineStart: start };
  const maxInlineSize = Math.min(WIDEST, window.width - start - EDGE);
  const isUpper = y + height / 2 <= window.height / 2;
  const edge = within(isUpper ? y : window.height - y - height, EDGE, window.height / 2);
  return { ...across, ...(isUpper ? { insetBlockStart: edge } : { insetBlockEnd: edge }), maxInlineSize, maxBlockSize: window.height - edge - EDGE };
}

function aboveOrBelow({ x, y, width, height }: Box, window: Size): CardPlace {
  const maxInlineSize = Math.min(WIDEST, window.width - 2 * EDGE);
  const isStart = x + width / 2 <= window.width / 2;
  const farthest = window.width - maxInlineSize - EDGE;
  const across = isStart ? { insetInlineStart: within(x, EDGE, farthest) } : { insetInlineEnd: within(window.width - x - width, EDGE, farthest) };
  const isBelow = window.height - y - height >= y;
  const start = within(isBelow ? y + height + GAP : window.height - y + GAP, EDGE, window.height - 2 * EDGE);
  return { ...across, ...(isBelow ? { insetBlockStart: start } : { insetBlockEnd: start }), maxInlineSize, maxBlockSize: window.height - start - EDGE };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
