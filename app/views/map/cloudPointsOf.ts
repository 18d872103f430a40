import { cloudPoints, type CloudPoints } from "../../cartography/cloudPoints";
import type { CloudColumns } from "../../engine/questions/cloud";
import { DEGREE, NO_POINT } from "../../engine/questions/cloud";

const known = new WeakMap<CloudColumns, CloudPoints>();

/** The points of a cloud in the world; worked out once for a data set, rule and as-of day. */
export function pointsOf(columns: CloudColumns): CloudPoints {
  const points = known.get(columns) ?? cloudPoints(columns.lat, columns.lon, DEGREE, NO_POINT);
  known.set(columns, points);
  return points;
}
