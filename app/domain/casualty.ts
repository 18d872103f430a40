/**
 * A number of people by a counting rule. `best` is what is drawn; `low` and `high` are the smallest and the largest claim.
 * `openLow`: some figure used is an "at most"; `openHigh`: some is an "at least". `low` is null where nobody gives one.
 */
export interface Figure {
  readonly low: number | null;
  readonly best: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** Between how many people the figure lies: an open low end is 0, an open high one infinite; where nobody gives a low, the best is it. */
export function endsOf({ low, best, high, openLow, openHigh }: Figure): { readonly low: number; readonly high: number } {
  return { low: openLow ? 0 : (low ?? best), high: openHigh ? Infinity : high };
}

/**
 * Adds figures of different people. A missing `low` leaves the sum's low open and adds nothing to it.
 * Null for an empty list: a sum of nothing stated is not stated, never 0.
 */
export function sumFigures(figures: readonly Figure[]): Figure | null {
  const [first, ...rest] = figures;
  return first ? rest.reduce(addFigures, first) : null;
}

function addFigures(a: Figure, b: Figure): Figure {
  return {
    low: a.low === null && b.low === null ? null : (a.low ?? 0) + (b.low ?? 0),
    best: a.best + b.best,
    high: a.high + b.high,
    openLow: a.openLow || b.openLow,
    openHigh: a.openHigh || b.openHigh,
  };
}
