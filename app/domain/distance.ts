/** A point in degrees, WGS 84. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const EARTH_RADIUS_KM = 6_371;

/** Length of the great circle between two points, in kilometres. */
export function kilometresBetween(a: Point, b: Point): number {
  const [latA, latB] = [radians(a.lat), radians(b.lat)];
  const [halfNorth, halfEast] = [Math.sin((latB - latA) / 2), Math.sin(radians(b.lon - a.lon) / 2)];
  const half = halfNorth ** 2 + Math.cos(latA) * Math.cos(latB) * halfEast ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
