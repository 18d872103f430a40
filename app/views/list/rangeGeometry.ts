import type { Figure } from "../../domain/casualty";

/** Where a figure lies on a bar, in pixels from its beginning. */
export interface RangeGeometry {
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

/** Lays a figure on a square-root scale from 0 to `most` (1 or more) over so many pixels. A low that nobody gives lies at 0. */
export function rangeGeometry({ low, best, high }: Figure, most: number, width: number): RangeGeometry {
  const place = (count: number) => width * Math.sqrt(Math.min(count, most) / most);
  return { low: place(low ?? 0), best: place(best), high: place(high) };
}
