import type { Figure } from "../domain/casualty";
import { figureColumn, HAS_LOW, OPEN_HIGH, OPEN_LOW, OUTSIDE_RULE, setFigure, STATED, type FigureColumn } from "./figureColumn";

/** Sums over incidents, one for each group, to which incidents are added and from which they are taken away again, exactly. */
export interface Sums {
  readonly incidents: Int32Array;
  readonly stating: Int32Array;
  readonly outsideRule: Int32Array;
  readonly best: Float64Array;
  readonly high: Float64Array;
  readonly low: Float64Array;
  /** Figures that have a low, and whose low or high is open. */
  readonly lows: Int32Array;
  readonly openLow: Int32Array;
  readonly openHigh: Int32Array;
}

/** A sum over incidents: of how many, how many state no number under the rule, and of how many of those somebody states one all the same. */
export interface GroupSum {
  readonly incidents: number;
  /** Null where no incident states a number. */
  readonly figure: Figure | null;
  readonly stating: number;
  readonly notStated: number;
  readonly outsideRule: number;
}

export function emptySums(groups: number): Sums {
  const counts = () => new Int32Array(groups);
  const people = () => new Float64Array(groups);
  return { incidents: counts(), stating: counts(), outsideRule: counts(), best: people(), high: people(), low: people(), lows: counts(), openLow: counts(), openHigh: counts() };
}

export function clearSums(sums: Sums): void {
  for (const column of columnsOf(sums)) column.fill(0);
}

/** Adds an incident (`sign` 1) or takes it away (−1), with its figure where it states one. */
export function addIncident(sums: Sums, group: number, sign: 1 | -1, figures: FigureColumn, at: number): void {
  sums.incidents[group] = (sums.incidents[group] ?? 0) + sign;
  const flags = figures.flags[at] ?? 0;
  if (flags & OUTSIDE_RULE) sums.outsideRule[group] = (sums.outsideRule[group] ?? 0) + sign;
  if ((flags & STATED) === 0) return;
  sums.stating[group] = (sums.stating[group] ?? 0) + sign;
  sums.best[group] = (sums.best[group] ?? 0) + sign * (figures.best[at] ?? 0);
  sums.high[group] = (sums.high[group] ?? 0) + sign * (figures.high[at] ?? 0);
  if (flags & HAS_LOW) {
    sums.low[group] = (sums.low[group] ?? 0) + sign * (figures.low[at] ?? 0);
    sums.lows[group] = (sums.lows[group] ?? 0) + sign;
  }
  if (flags & OPEN_LOW) sums.openLow[group] = (sums.openLow[group] ?? 0) + sign;
  if (flags & OPEN_HIGH) sums.openHigh[group] = (sums.openHigh[group] ?? 0) + sign;
}

/** As `addIncident`, for a figure by itself. */
export function addFigure(sums: Sums, group: number, sign: 1 | -1, figure: Figure | null, isOutsideRule = false): void {
  const column = figureColumn(1);
  setFigure(column, 0, figure);
  if (isOutsideRule) column.flags[0] = OUTSIDE_RULE;
  addIncident(sums, group, sign, column, 0);
}

/** Adds the sum of one group to another's. */
export function addGroup(from: Sums, group: number, into: Sums, to: number, sign: 1 | -1 = 1): void {
  const [sources, targets] = [columnsOf(from), columnsOf(into)];
  for (let column = 0; column < sources.length; column += 1) {
    const [source, target] = [sources[column], targets[column]];
    if (source && target) target[to] = (target[to] ?? 0) + sign * (source[group] ?? 0);
  }
}

export function sumOfGroup(sums: Sums, group: number): GroupSum {
  const [incidents, stating] = [sums.incidents[group] ?? 0, sums.stating[group] ?? 0];
  return { incidents, figure: stating === 0 ? null : statedSum(sums, group), stating, notStated: incidents - stating, outsideRule: sums.outsideRule[group] ?? 0 };
}

function statedSum(sums: Sums, group: number): Figure {
  return {
    low: sums.lows[group] === 0 ? null : (sums.low[group] ?? 0),
    best: sums.best[group] ?? 0,
    high: sums.high[group] ?? 0,
    openLow: (sums.openLow[group] ?? 0) > 0,
    openHigh: (sums.openHigh[group] ?? 0) > 0,
  };
}

function columnsOf({ incidents, stating, outsideRule, best, high, low, lows, openLow, openHigh }: Sums): readonly (Int32Array | Float64Array)[] {
  return [incidents, stating, outsideRule, best, high, low, lows, openLow, openHigh];
}
