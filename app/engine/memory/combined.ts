import type { CountingRule, Stated } from "../../counting/rule";
import type { Figure } from "../../domain/casualty";
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

/** Combines what the authorities state. What is stated alike of several incidents is combined once. */
export function combined(stated: StatedColumns, authorities: readonly AuthorityId[], rule: CountingRule): SideFigures {
  const rows = stated.offsets.length - 1;
  const most = stated.side.length;
  const [offsets, side, figures] = [new Uint32Array(rows + 1), new Uint8Array(most), figureColumn(most)];
  const statedAt = (at: number): readonly Stated[] => {
    const figure = figureAt(stated.figures, at);
    const authority = authorities[stated.authority[at] ?? 0];
    return figure && authority !== undefined ? [{ authority, figure, claims: [] }] : [];
  };
  const write = onceForAlike(stated, (first, end) => rule.combine(Array.from({ length: end - first }, (_, index) => statedAt(first + index)).flat()));
  let end = 0;
  for (let row = 0; row < rows; row += 1) {
    const next = stated.offsets[row + 1] ?? 0;
    for (let first = stated.offsets[row] ?? next; first < next; ) {
      let last = first + 1;
      while (last < next && stated.side[last] === stated.side[first]) last += 1;
      write(first, last, figures, end);
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

/** Writes the figure of the statements from one position up to another. */
type WriteFigure = (first: number, end: number, into: FigureColumn, to: number) => void;

/** Makes the figure of statements that are alike once: an open hash table of the first of each. */
function onceForAlike(stated: StatedColumns, make: (first: number, end: number) => Figure | null): WriteFigure {
  const { authority, figures: { low, best, high, flags } } = stated;
  let size = 1024;
  let slots = new Int32Array(size).fill(-1);
  const made: { readonly first: number; readonly end: number; readonly figure: Figure | null }[] = [];
  const hash = (first: number, end: number) => {
    let mixed = end - first;
    for (let at = first; at < end; at += 1) {
      mixed = Math.imul(mixed ^ ((best[at] ?? 0) * 31 + (high[at] ?? 0)), 0x9e3779b1);
      mixed = Math.imul(mixed ^ (mixed >>> 15) ^ ((low[at] ?? 0) * 131 + (authority[at] ?? 0) * 8 + (flags[at] ?? 0)), 0x85ebca6b);
    }
    return (mixed ^ (mixed >>> 13)) & (size - 1);
  };
  const isAlike = (a: number, b: number) =>
    best[a] === best[b] && high[a] === high[b] && low[a] === low[b] && authority[a] === authority[b] && flags[a] === flags[b];
  const areAlike = (index: number, first: number, end: number) => {
    const known = made[index];
    if (!known || known.end - known.first !== end - first) return false;
    for (let at = first; at < end; at += 1) if (!isAlike(known.first + at - first, at)) return false;
    return true;
  };
  const place = (first: number, end: number): number => {
    let slot = hash(first, end);
    while ((slots[slot] ?? -1) >= 0 && !areAlike(slots[slot] ?? 0, first, end)) slot = (slot + 1) & (size - 1);
    return slot;
  };
  const grow = () => {
    size *= 2;
    slots = new Int32Array(size).fill(-1);
    made.forEach(({ first, end }, index) => {
      slots[place(first, end)] = index;
    });
  };
  return (first, end, into, to) => {
    const slot = place(first, end);
    const known = made[slots[slot] ?? -1];
    if (known) return setFigure(into, to, known.figure);
    const figure = make(first, end);
    slots[slot] = made.length;
    made.push({ first, end, figure });
    if (made.length * 2 > size) grow();
    setFigure(into, to, figure);
  };
}
