/** Whole round numbers from 0 to the first at or above `most`, about `count` steps apart; 0 and 1 where nothing is counted. */
export function valueTicks(most: number, count: number): readonly number[] {
  const step = roundStep(Math.max(1, most) / Math.max(1, count));
  const steps = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}

/** The smallest of 1, 2, 5, 10, 20 … that is not below. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  return power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
}
