import type { CloudGrid } from "./cloudGrid";

/** Members of a square of the drawing, together. */
export interface CloudCluster {
  /** Where most of them are: the middle of them all, in pixels of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

/** Edge of a square, in pixels. */
const SQUARE = 72;

/** The counts of a grid's squares; squares of fewer members than `least` are left out. */
export function cloudClusters({ width, height, density, counts, cells, used }: CloudGrid, least: number): readonly CloudCluster[] {
  const edge = SQUARE * density;
  const across = Math.ceil(width / edge);
  const squares = Array.from({ length: across * Math.ceil(height / edge) }, () => ({ x: 0, y: 0, count: 0 }));
  for (let at = 0; at < used; at += 1) {
    const cell = cells[at] ?? 0;
    const [x, y, count] = [cell % width, Math.floor(cell / width), counts[cell] ?? 0];
    const square = squares[Math.floor(y / edge) * across + Math.floor(x / edge)];
    if (!square) continue;
    square.x += x * count;
    square.y += y * count;
    square.count += count;
  }
  return squares.filter(({ count }) => count >= least).map(({ x, y, count }) => ({ x: (x / count + 0.5) / density, y: (y / count + 0.5) / density, count }));
}
