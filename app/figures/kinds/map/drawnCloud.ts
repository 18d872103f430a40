import { cloudGrid, countCloud, lookOf, type CloudGrid } from "../../../cartography/cloudGrid";
import { cloudPoints, type CloudMembers, type CloudPoints } from "../../../cartography/cloudPoints";
import type { Projection } from "../../../cartography/projection";
import { DEGREE, NO_POINT, type Cloud, type CloudColumns } from "../../../engine/questions/cloud";

interface DrawnColumns {
  readonly points: CloudPoints;
  readonly look: Uint8Array;
}

const known = new WeakMap<CloudColumns, DrawnColumns>();

/** The points of a cloud in the world, and how they look; worked out once for a data set, rule and as-of day. */
function drawnColumns(columns: CloudColumns): DrawnColumns {
  const drawn = known.get(columns) ?? {
    points: cloudPoints(columns.lat, columns.lon, DEGREE, NO_POINT),
    look: columns.side.map((side, row) => lookOf(side, columns.isVague[row] === 1)),
  };
  known.set(columns, drawn);
  return drawn;
}

export function pointsOf({ columns }: Cloud): CloudPoints {
  return drawnColumns(columns).points;
}

export function membersOf({ columns, rows }: Cloud): CloudMembers {
  return { rows, look: drawnColumns(columns).look };
}

/** Cells to one pixel, for what tells no cell from the next: numbers of a whole part of the ground, or how thickly incidents lie. */
export const COARSE = 0.25;

/** How many of a cloud fall where on a drawing, with so many cells to one of its pixels. */
export function countedGrid(cloud: Cloud, drawing: Projection, density: number): CloudGrid {
  const grid = cloudGrid(drawing.width, drawing.height, density);
  countCloud(grid, pointsOf(cloud), membersOf(cloud), drawing);
  return grid;
}
