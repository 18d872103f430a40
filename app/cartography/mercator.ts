/** Web Mercator on a world of 1 × 1: x grows eastwards from 180° W, y southwards from 85.05° N. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

/** Degrees, WGS 84. */
export interface LatLon {
  readonly lat: number;
  readonly lon: number;
}

/** Length of the equator in metres on the sphere that Web Mercator uses. */
export const EQUATOR = 2 * Math.PI * 6_378_137;

/** Latitudes beyond this lie outside the square world. */
export const MAX_LATITUDE = 85.0511287798;

export function worldX(lon: number): number {
  return 0.5 + lon / 360;
}

export function worldY(lat: number): number {
  const bounded = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
  const sine = Math.sin((bounded * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

export function lonOf(x: number): number {
  return (x - 0.5) * 360;
}

export function latOf(y: number): number {
  return (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
}
