import { lookOf } from "../../../cartography/cloudGrid";
import { cloudPoints, type CloudMembers, type CloudPoints } from "../../../cartography/cloudPoints";
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
