export type ValueScale = "linear" | "sqrt";

/** Whole round numbers from 0 to the first at or above `most`, about `count` steps apart; 0 and 1 where nothing is counted. */
export function valueTicks(most: number, count: number, scale: ValueScale = "linear"): readonly number[] {
  if (scale === "sqrt") return rootTicks(most, count);
  const step = roundStep(Math.max(1, most) / Math.max(1, count));
  const steps = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}

/** Round numbers whose roots are about evenly spaced. */
function rootTicks(most: number, count: number): readonly number[] {
  const root = Math.sqrt(roundStep(Math.max(1, most)));
  const steps = Math.max(1, Math.floor(count));
  const inner = Array.from({ length: steps }, (_, index) => roundStep(((index * root) / steps) ** 2));
  return [0, ...new Set([...inner.slice(1), roundStep(Math.max(1, most))])].filter((tick, index, ticks) => index === 0 || tick > (ticks[index - 1] ?? 0));
}

/** The smallest of 1, 2, 5, 10, 20 … that is not below. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  return power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
}
