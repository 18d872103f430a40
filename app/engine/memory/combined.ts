import type { CountingRule, Stated } from "../../counting/rule";
import type { AuthorityId } from "../../domain/identifiers";
import { figureAt, figureColumn, firstFigures, setFigure, type FigureColumn } from "../figureColumn";
import type { StatedColumns } from "./statedColumns";

/** The figure of each side by a rule: of row `r` from `offsets[r]` up to `offsets[r + 1]`, sides without a figure left out. */
export interface SideFigures {
  readonly offsets: Uint32Array;
  /** Position in `sides`, or `ALL_SIDES`. */
  readonly side: Uint8Array;
  readonly figures: FigureColumn;
}

/** Combines what the authorities state. What one authority alone states is combined once, however many incidents have the same. */
export function combined(stated: StatedColumns, authorities: readonly AuthorityId[], rule: CountingRule): SideFigures {
  const rows = stated.offsets.length - 1;
  const most = stated.side.length;
  const [offsets, side, figures] = [new Uint32Array(rows + 1), new Uint8Array(most), figureColumn(most)];
  const statedAt = (at: number): Stated | null => {
    const figure = figureAt(stated.figures, at);
    const authority = authorities[stated.authority[at] ?? 0];
    return figure && authority !== undefined ? { authority, figure, claims: [] } : null;
  };
  const alone = onceForEqual(stated, (at) => rule.combine([statedAt(at) ?? []].flat()));
  let end = 0;
  for (let row = 0; row < rows; row += 1) {
    const next = stated.offsets[row + 1] ?? 0;
    for (let first = stated.offsets[row] ?? next; first < next; ) {
      let last = first + 1;
      while (last < next && stated.side[last] === stated.side[first]) last += 1;
      if (last === first + 1) alone(first, figures, end);
      else setFigure(figures, end, rule.combine(Array.from({ length: last - first }, (_, index) => statedAt(first + index) ?? []).flat()));
      if ((figures.flags[end] ?? 0) !== 0) {
        side[end] = stated.side[first] ?? 0;
        end += 1;
      }
      first = last;
    }
    offsets[row + 1] = end;
  }
  return { offsets, side: side.slice(0, end), figures: firstFigures(figures, end) };
}

type WriteFigure = (at: number, into: FigureColumn, to: number) => void;

/** Makes the figure of equal statements once: an open hash table of the first of each. */
function onceForEqual(stated: StatedColumns, make: (at: number) => ReturnType<CountingRule["combine"]>): WriteFigure {
  const { authority, figures: { low, best, high, flags } } = stated;
  let size = 1024;
  let slots = new Int32Array(size).fill(-1);
  const firsts: number[] = [];
  const made: ReturnType<CountingRule["combine"]>[] = [];
  const hash = (at: number) => {
    const mixed = Math.imul((best[at] ?? 0) * 31 + (high[at] ?? 0), 0x9e3779b1) ^ Math.imul((low[at] ?? 0) * 131 + (authority[at] ?? 0), 0x85ebca6b) ^ (flags[at] ?? 0);
    return (mixed ^ (mixed >>> 15)) & (size - 1);
  };
  const equal = (a: number, b: number) =>
    best[a] === best[b] && high[a] === high[b] && low[a] === low[b] && authority[a] === authority[b] && flags[a] === flags[b];
  const place = (at: number): number => {
    let slot = hash(at);
    while ((slots[slot] ?? -1) >= 0 && !equal(firsts[slots[slot] ?? 0] ?? 0, at)) slot = (slot + 1) & (size - 1);
    return slot;
  };
  const grow = () => {
    size *= 2;
    slots = new Int32Array(size).fill(-1);
    firsts.forEach((at, index) => {
      slots[place(at)] = index;
    });
  };
  return (at, into, to) => {
    const slot = place(at);
    let index = slots[slot] ?? -1;
    if (index < 0) {
      index = firsts.length;
      slots[slot] = index;
      firsts.push(at);
      made.push(make(at));
      if (firsts.length * 2 > size) grow();
    }
    setFigure(into, to, made[index] ?? null);
  };
}
