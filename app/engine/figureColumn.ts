import type { Figure } from "../domain/casualty";

/** Figures as columns: people each; where `flags` is not `STATED` nothing is, whatever the numbers. */
export interface FigureColumn {
  readonly low: Int32Array;
  readonly best: Int32Array;
  readonly high: Int32Array;
  readonly flags: Uint8Array;
}

export const STATED = 1;
export const HAS_LOW = 2;
export const OPEN_LOW = 4;
export const OPEN_HIGH = 8;
/** Not stated under the rule, though somebody states a number. */
export const OUTSIDE_RULE = 16;

/** So many figures, none of them stated. */
export function figureColumn(length: number): FigureColumn {
  return { low: new Int32Array(length), best: new Int32Array(length), high: new Int32Array(length), flags: new Uint8Array(length) };
}

export function setFigure({ low, best, high, flags }: FigureColumn, at: number, figure: Figure | null): void {
  flags[at] = figure ? STATED | (figure.low === null ? 0 : HAS_LOW) | (figure.openLow ? OPEN_LOW : 0) | (figure.openHigh ? OPEN_HIGH : 0) : 0;
  low[at] = figure?.low ?? 0;
  best[at] = figure?.best ?? 0;
  high[at] = figure?.high ?? 0;
}

export function copyFigure(from: FigureColumn, at: number, into: FigureColumn, to: number): void {
  into.low[to] = from.low[at] ?? 0;
  into.best[to] = from.best[at] ?? 0;
  into.high[to] = from.high[at] ?? 0;
  into.flags[to] = from.flags[at] ?? 0;
}

/** Adds a stated figure to one that may not be stated yet, as `sumFigures` does. */
export function addToFigure(from: FigureColumn, at: number, into: FigureColumn, to: number): void {
  into.low[to] = (into.low[to] ?? 0) + (from.low[at] ?? 0);
  into.best[to] = (into.best[to] ?? 0) + (from.best[at] ?? 0);
  into.high[to] = (into.high[to] ?? 0) + (from.high[at] ?? 0);
  into.flags[to] = (into.flags[to] ?? 0) | (from.flags[at] ?? 0);
}

export function figureAt({ low, best, high, flags }: FigureColumn, at: number): Figure | null {
  const own = flags[at] ?? 0;
  if ((own & STATED) === 0) return null;
  return {
    low: own & HAS_LOW ? (low[at] ?? 0) : null,
    best: best[at] ?? 0,
    high: high[at] ?? 0,
    openLow: (own & OPEN_LOW) !== 0,
    openHigh: (own & OPEN_HIGH) !== 0,
  };
}

export function firstFigures({ low, best, high, flags }: FigureColumn, length: number): FigureColumn {
  return { low: low.slice(0, length), best: best.slice(0, length), high: high.slice(0, length), flags: flags.slice(0, length) };
}
