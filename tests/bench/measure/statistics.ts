/** Of measured values; both null where there are none. */
export interface Spread {
  readonly median: number | null;
  readonly p95: number | null;
  readonly count: number;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), p95: quantile(values, 0.95), count: values.length };
}

/** The value below which that part of the values lies, between two of them in proportion; null of none. `part` from 0 to 1. */
export function quantile(values: readonly number[], part: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below === undefined || above === undefined ? null : below + (above - below) * (place - Math.floor(place));
}

/** Frames per second of a run from when each frame began (ms): `median` of all frames, `p95` what all but the slowest twentieth reach. */
export function framesPerSecond(begun: readonly number[]): Spread {
  const lengths = begun.slice(1).map((moment, index) => moment - (begun[index] ?? moment));
  const perSecond = (milliseconds: number | null) => (milliseconds === null || milliseconds === 0 ? null : 1000 / milliseconds);
  return { median: perSecond(quantile(lengths, 0.5)), p95: perSecond(quantile(lengths, 0.95)), count: lengths.length };
}
