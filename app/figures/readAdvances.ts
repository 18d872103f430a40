import type { FontAdvances } from "./fontAdvances";

/** A font's widths as they are looked up; in thousandths of its size. */
export interface ReadAdvances {
  readonly widths: ReadonlyMap<number, number>;
  /** What two shapes side by side are wider than each for itself; 0 of most. */
  pair(first: number, second: number): number;
}

export function readAdvances({ widths, pairs }: FontAdvances): ReadAdvances {
  const [firsts, seconds] = [groupOf(pairs.firsts), groupOf(pairs.seconds)];
  return {
    widths: new Map(widths.flatMap(([first, run]) => run.map((width, index) => [first + index, width] as const))),
    pair(first, second) {
      const [row, column] = [firsts.get(first), seconds.get(second)];
      return row === undefined || column === undefined ? 0 : pairs.by[row]?.[column] ?? 0;
    },
  };
}

function groupOf(groups: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  return new Map(groups.flatMap((group, index) => group.map((shape) => [shape, index] as const)));
}
