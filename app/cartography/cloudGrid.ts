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
  /** Colour of most of a cell's members, where one has more than half of them. */
  readonly sides: Uint8Array;
  /** By how many that colour leads, in the count of votes that finds it. */
  readonly leads: Uint32Array;
  /** Members of a cell whose place is vague. */
  readonly vague: Uint32Array;
  /** Cells that hold a member: the first `used` of them. */
  readonly cells: Uint32Array;
  used: number;
}

export function cloudGrid(width: number, height: number, density: number): CloudGrid {
  const [across, down] = [Math.max(1, Math.round(width * density)), Math.max(1, Math.round(height * density))];
  const cells = across * down;
  return {
    width: across, height: down, density, used: 0,
    counts: new Uint32Array(cells), sides: new Uint8Array(cells), leads: new Uint32Array(cells), vague: new Uint32Array(cells), cells: new Uint32Array(cells),
  };
}

/**
 * Counts the members on a drawing: one addition each, where a symbol each takes a hundred times as long. The colour is found by the
 * majority vote of Boyer and Moore.
 */
export function countCloud(grid: CloudGrid, { x, y }: CloudPoints, { rows, side, isVague }: CloudMembers, { worldSize, left, top }: Projection): void {
  const { width, height, density, counts, sides, leads, vague, cells } = grid;
  for (let at = 0; at < grid.used; at += 1) {
    const cell = cells[at] ?? 0;
    counts[cell] = 0;
    leads[cell] = 0;
    vague[cell] = 0;
  }
  const [scale, right, foot] = [worldSize * density, left * density, top * density];
  let used = 0;
  for (const row of rows) {
    const across = Math.floor((x[row] ?? 0) * scale - right);
    const down = Math.floor((y[row] ?? 0) * scale - foot);
    if (!(across >= 0 && across < width && down >= 0 && down < height)) continue;
    const cell = down * width + across;
    const before = counts[cell] ?? 0;
    if (before === 0) {
      cells[used] = cell;
      used += 1;
    }
    counts[cell] = before + 1;
    const own = side[row] ?? 0;
    const lead = leads[cell] ?? 0;
    if (lead === 0) sides[cell] = own;
    leads[cell] = lead === 0 || sides[cell] === own ? lead + 1 : lead - 1;
    if (isVague[row] === 1) vague[cell] = (vague[cell] ?? 0) + 1;
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
export function cloudDiscs({ width, density, counts, sides, vague, cells, used }: CloudGrid): readonly CloudDisc[] {
  return Array.from(cells.subarray(0, used), (cell): CloudDisc => {
    const count = counts[cell] ?? 0;
    return {
      x: ((cell % width) + 0.5) / density, y: (Math.floor(cell / width) + 0.5) / density,
      count, side: sides[cell] ?? 0, isVague: (vague[cell] ?? 0) * 2 > count,
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
