import type { CloudMembers, CloudPoints } from "./cloudPoints";
import type { Projection } from "./projection";

/** How many members of a cloud fall on each cell of a drawing; kept from one drawing to the next. */
export interface CloudGrid {
  /** Cells across and down. */
  readonly width: number;
  readonly height: number;
  /** Cells to one pixel of the drawing. */
  readonly density: number;
  readonly counts: Uint32Array;
  /** What most of a cell's members look like, where one look has more than half of them: see `lookOf`. By how many votes it leads, times 16. */
  readonly votes: Uint32Array;
  /** Cells that hold a member: the first `used` of them. */
  readonly cells: Uint32Array;
  used: number;
}

export function cloudGrid(width: number, height: number, density: number): CloudGrid {
  const [across, down] = [Math.max(1, Math.round(width * density)), Math.max(1, Math.round(height * density))];
  const cells = across * down;
  return {
    width: across, height: down, density, used: 0,
    counts: new Uint32Array(cells), votes: new Uint32Array(cells), cells: new Uint32Array(cells),
  };
}

/** How a member looks: the number of its side, and 8 more where its place is vague. */
export function lookOf(side: number, isVague: boolean): number {
  return isVague ? side | 8 : side;
}

/**
 * Counts the members on a drawing: one addition each, where a symbol each takes a hundred times as long. The look of most is found by
 * the majority vote of Boyer and Moore.
 */
export function countCloud(grid: CloudGrid, { x, y }: CloudPoints, { rows, look }: CloudMembers, { worldSize, left, top }: Projection): void {
  const { width, height, density, counts, votes, cells } = grid;
  for (let at = 0; at < grid.used; at += 1) counts[cells[at] ?? 0] = 0;
  const [scale, right, foot] = [worldSize * density, left * density, top * density];
  let used = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const across = (x[row] ?? 0) * scale - right;
    const down = (y[row] ?? 0) * scale - foot;
    if (!(across >= 0 && across < width && down >= 0 && down < height)) continue;
    const cell = (down | 0) * width + (across | 0);
    const before = counts[cell] ?? 0;
    counts[cell] = before + 1;
    const own = look[row] ?? 0;
    if (before === 0) {
      cells[used] = cell;
      used += 1;
      votes[cell] = 16 | own;
      continue;
    }
    const vote = votes[cell] ?? 0;
    if (vote < 16) votes[cell] = 16 | own;
    else votes[cell] = (vote & 15) === own ? vote + 16 : vote - 16;
  }
  grid.used = used;
}

/** A disc of a cloud: members that fall on one cell. */
export interface CloudDisc {
  /** Middle, in pixels of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly side: number;
  readonly isVague: boolean;
}

/** The discs of a grid, the smallest counts first. */
export function cloudDiscs({ width, density, counts, votes, cells, used }: CloudGrid): readonly CloudDisc[] {
  return Array.from(cells.subarray(0, used), (cell): CloudDisc => {
    const look = (votes[cell] ?? 0) & 15;
    return {
      x: ((cell % width) + 0.5) / density, y: (Math.floor(cell / width) + 0.5) / density,
      count: counts[cell] ?? 0, side: look & 7, isVague: look >= 8,
    };
  }).toSorted((a, b) => a.count - b.count);
}

/** Pixels of a disc: one incident, ten, a hundred, a thousand and more on one spot. */
export const discRadii = [2, 3, 4.5, 6.5] as const;

/** Which of `discRadii` a count has. */
export function discSize(count: number): number {
  if (count < 10) return 0;
  if (count < 100) return 1;
  return count < 1000 ? 2 : 3;
}
