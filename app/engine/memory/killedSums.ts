import type { Period } from "../../domain/day";
import { SUMS_A_PART, sumOfSide, WITHOUT_SIDE, emptySideSums } from "../sideSums";
import { addIncident, clearSums, emptySums, type Sums } from "../sums";
import type { KilledFigures } from "./outcomeFigures";
import type { MemoryView } from "./memoryView";
import { ALL_SIDES } from "./statedColumns";
import { follow, type Follower } from "./visit";

/** Adds an incident's reported killed to a part's sums over all and by side, or takes it away. */
export function addSides(sums: Sums, part: number, sign: 1 | -1, { total, bySide }: KilledFigures, row: number): void {
  const first = part * SUMS_A_PART;
  addIncident(sums, first, sign, total, row);
  const end = bySide.offsets[row + 1] ?? 0;
  let at = bySide.offsets[row] ?? end;
  if (at < end && bySide.side[at] === ALL_SIDES) addIncident(sums, first + WITHOUT_SIDE, sign, bySide.figures, at);
  for (; at < end; at += 1) {
    const side = bySide.side[at] ?? ALL_SIDES;
    if (side !== ALL_SIDES) addIncident(sums, first + sumOfSide(side), sign, bySide.figures, at);
  }
}

/** Groups into which incidents fall: how many, and the one of a row. */
export interface Groups {
  readonly count: number;
  of(row: number): number;
}

/** Sums that rows are added to and taken from as the period moves; the very same object each time. */
export function followSums(view: MemoryView, left: readonly string[], sums: Sums, change: Follower["change"]): (period: Period | null) => Sums {
  const move = follow(view, left, { change, clear: () => clearSums(sums) });
  return (period) => {
    move(period);
    return sums;
  };
}

/** Reported killed of each group. */
export function followGroups(view: MemoryView, left: readonly string[], { count, of }: Groups): (period: Period | null) => Sums {
  const [sums, { total }] = [emptySums(count), view.figures.killed];
  return followSums(view, left, sums, (row, sign) => addIncident(sums, of(row), sign, total, row));
}

/** The same with the sides of each group. */
export function followSides(view: MemoryView, left: readonly string[], { count, of }: Groups): (period: Period | null) => Sums {
  const [sums, { killed }] = [emptySideSums(count), view.figures];
  return followSums(view, left, sums, (row, sign) => addSides(sums, of(row), sign, killed, row));
}

/** How many of each group pass every filter. */
export function followShown(view: MemoryView, { count, of }: Groups): (period: Period | null) => Int32Array {
  const shown = new Int32Array(count);
  const move = follow(view, [], {
    change(row, sign) {
      shown[of(row)] = (shown[of(row)] ?? 0) + sign;
    },
    clear: () => shown.fill(0),
  });
  return (period) => {
    move(period);
    return shown;
  };
}

/** All incidents as one group. */
export const oneGroup: Groups = { count: 1, of: () => 0 };
