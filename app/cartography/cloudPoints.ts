import { worldX, worldY } from "./mercator";
import type { Projection } from "./projection";

/** Points of a cloud in the world: 0 to 1 from west to east and from north to south; NaN where there is none. */
export interface CloudPoints {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** Which points are drawn, and as what. */
export interface CloudMembers {
  /** Positions in the points, ascending. */
  readonly rows: Uint32Array;
  /** Of each point: see `lookOf`. */
  readonly look: Uint8Array;
}

/** From degrees in units of `1 / degree`; `none` stands for no coordinates. To a tenth of a pixel at the largest zoom of the map. */
export function cloudPoints(lat: Int32Array, lon: Int32Array, degree: number, none: number): CloudPoints {
  const [x, y] = [new Float32Array(lat.length).fill(Number.NaN), new Float32Array(lat.length).fill(Number.NaN)];
  for (let row = 0; row < lat.length; row += 1) {
    if (lat[row] === none) continue;
    x[row] = worldX((lon[row] ?? 0) / degree);
    y[row] = worldY((lat[row] ?? 0) / degree);
  }
  return { x, y };
}

/** The members within a radius of a point of the drawing, in pixels, nearest first, so many at most. */
export function cloudAt({ x, y }: CloudPoints, rows: Uint32Array, { worldSize, left, top }: Projection, at: { readonly x: number; readonly y: number }, radius: number, most: number): readonly number[] {
  const [centreX, centreY, reach] = [(at.x + left) / worldSize, (at.y + top) / worldSize, radius / worldSize];
  const found: { readonly row: number; readonly apart: number }[] = [];
  for (const row of rows) {
    const [across, down] = [(x[row] ?? 0) - centreX, (y[row] ?? 0) - centreY];
    if (across > reach || across < -reach || down > reach || down < -reach) continue;
    const apart = across * across + down * down;
    if (apart <= reach * reach) found.push({ row, apart });
  }
  return found.toSorted((a, b) => a.apart - b.apart || a.row - b.row).slice(0, most).map(({ row }) => row);
}
