import type { StatedColumns } from "./statedColumns";

/** Sides of rows: row `r` has those from `offsets[r]` up to `offsets[r + 1]`. */
export interface Groups {
  readonly offsets: Uint32Array;
  /** Position in `sides`, or `ALL_SIDES`. */
  readonly side: Uint8Array;
  /** Number of the kind of each group. */
  readonly kind: Uint32Array;
}

/**
 * What is stated of each side of each row, and which of that is alike: a group for each side that somebody states a
 * number of. Whatever rule counts, groups of one kind have the same figure.
 */
export interface AlikeStatements extends Groups {
  /** Of each kind the statements of its first group: from `first[k]` up to `end[k]`. */
  readonly first: readonly number[];
  readonly end: readonly number[];
}

/** Made once for an outcome and an as-of day: a rule that is switched to counts each kind once, then looks up every group. */
export function alikeStatements(stated: StatedColumns): AlikeStatements {
  const rows = stated.offsets.length - 1;
  const [offsets, side, kind] = [new Uint32Array(rows + 1), new Uint8Array(stated.side.length), new Uint32Array(stated.side.length)];
  const { kindOf, ...kinds } = kindsOf(stated);
  let groups = 0;
  for (let row = 0; row < rows; row += 1) {
    const next = stated.offsets[row + 1] ?? 0;
    for (let first = stated.offsets[row] ?? next; first < next; ) {
      let last = first + 1;
      while (last < next && stated.side[last] === stated.side[first]) last += 1;
      side[groups] = stated.side[first] ?? 0;
      kind[groups] = kindOf(first, last);
      groups += 1;
      first = last;
    }
    offsets[row + 1] = groups;
  }
  return { offsets, side: side.slice(0, groups), kind: kind.slice(0, groups), ...kinds };
}

interface Kinds {
  readonly first: readonly number[];
  readonly end: readonly number[];
  kindOf(first: number, end: number): number;
}

/** Tells statements apart by all that a rule can read: whose people, whose figure, the figure. An open hash table of the first of each. */
function kindsOf(stated: StatedColumns): Kinds {
  const { side, authority, figures: { low, best, high, flags } } = stated;
  const [firsts, ends]: [number[], number[]] = [[], []];
  let size = 1024;
  let slots = new Int32Array(size).fill(-1);
  const hash = (first: number, end: number) => {
    let mixed = (end - first) * 8 + (side[first] ?? 0);
    for (let at = first; at < end; at += 1) {
      mixed = Math.imul(mixed ^ ((best[at] ?? 0) * 31 + (high[at] ?? 0)), 0x9e3779b1);
      mixed = Math.imul(mixed ^ (mixed >>> 15) ^ ((low[at] ?? 0) * 131 + (authority[at] ?? 0) * 8 + (flags[at] ?? 0)), 0x85ebca6b);
    }
    return (mixed ^ (mixed >>> 13)) & (size - 1);
  };
  const isAlike = (a: number, b: number) =>
    best[a] === best[b] && high[a] === high[b] && low[a] === low[b] && authority[a] === authority[b] && flags[a] === flags[b];
  const areAlike = (known: number, first: number, end: number) => {
    const knownFirst = firsts[known] ?? 0;
    if ((ends[known] ?? 0) - knownFirst !== end - first || side[knownFirst] !== side[first]) return false;
    for (let at = first; at < end; at += 1) if (!isAlike(knownFirst + at - first, at)) return false;
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
    firsts.forEach((first, known) => {
      slots[place(first, ends[known] ?? 0)] = known;
    });
  };
  return {
    first: firsts,
    end: ends,
    kindOf(first, end) {
      const slot = place(first, end);
      const known = slots[slot] ?? -1;
      if (known >= 0) return known;
      slots[slot] = firsts.length;
      firsts.push(first);
      ends.push(end);
      if (firsts.length * 2 > size) grow();
      return firsts.length - 1;
    },
  };
}
