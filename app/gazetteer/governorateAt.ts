import type { GovernorateCode } from "../domain/identifiers";
import { outlines } from "./outlines";

/** Kilometres beyond its outline that a governorate still takes in: the outlines are generalised. */
const TOLERANCE = 2;
/** Degrees of latitude; each band knows the edges that cross it. */
const BAND = 0.05;
const KILOMETRES_A_DEGREE = 111.2;
/** The tolerance in degrees of latitude, and of longitude at 38° N, north of both countries. */
const REACH = TOLERANCE / KILOMETRES_A_DEGREE;
const REACH_EAST = REACH / Math.cos((38 * Math.PI) / 180);

/** The governorate that a point lies in, or whose outline is the nearest within 2 km; null elsewhere. Degrees, WGS 84. */
export function governorateAt(lat: number, lon: number): GovernorateCode | null {
  const shapes = bands()[Math.floor(lat / BAND)];
  if (!shapes) return null;
  for (const shape of shapes) if (isBeside(shape, lon) && contains(shape.edges, lat, lon)) return shape.code;
  let nearest: GovernorateCode | null = null;
  let least = TOLERANCE ** 2;
  for (const shape of shapes) {
    if (!isBeside(shape, lon)) continue;
    const distance = squaredKilometres(shape.edges, lat, lon);
    if (distance > least) continue;
    least = distance;
    nearest = shape.code;
  }
  return nearest;
}

/** Whether a point lies in a governorate or within 2 km of it. */
export function liesIn(code: GovernorateCode, lat: number, lon: number): boolean {
  const shape = bands()[Math.floor(lat / BAND)]?.find((one) => one.code === code);
  if (!shape || !isBeside(shape, lon)) return false;
  return contains(shape.edges, lat, lon) || squaredKilometres(shape.edges, lat, lon) <= TOLERANCE ** 2;
}

/** Of one governorate, the edges that come within 2 km of a band: west, south, east and north of each as it was drawn. */
interface Shape {
  readonly code: GovernorateCode;
  readonly west: number;
  readonly east: number;
  readonly edges: Float64Array;
}

let made: readonly (readonly Shape[] | undefined)[] | null = null;

function bands(): readonly (readonly Shape[] | undefined)[] {
  made ??= makeBands();
  return made;
}

/** 0.25 µs a point with bands; 16 µs with every edge of every outline. */
function makeBands(): readonly (readonly Shape[] | undefined)[] {
  const all: Shape[][] = [];
  for (const { code, rings } of outlines) {
    const edges = new Map<number, number[]>();
    for (const ring of rings) {
      for (let i = 0; i + 3 < ring.length; i += 2) {
        const edge = ring.slice(i, i + 4);
        const [, from = 0, , to = 0] = edge;
        const last = Math.floor((Math.max(from, to) + REACH) / BAND);
        for (let band = Math.floor((Math.min(from, to) - REACH) / BAND); band <= last; band += 1) {
          const list = edges.get(band);
          if (list) list.push(...edge);
          else edges.set(band, [...edge]);
        }
      }
    }
    for (const [band, list] of edges) (all[band] ??= []).push(shapeOf(code, list));
  }
  return all;
}

function shapeOf(code: GovernorateCode, edges: readonly number[]): Shape {
  const longitudes = edges.filter((_, i) => i % 2 === 0);
  return { code, west: Math.min(...longitudes) - REACH_EAST, east: Math.max(...longitudes) + REACH_EAST, edges: Float64Array.from(edges) };
}

function isBeside({ west, east }: Shape, lon: number): boolean {
  return lon >= west && lon <= east;
}

/** A line eastwards from a point inside crosses the outline an odd number of times. */
function contains(edges: Float64Array, lat: number, lon: number): boolean {
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    const [x1, y1, x2, y2] = [edges[i] ?? 0, edges[i + 1] ?? 0, edges[i + 2] ?? 0, edges[i + 3] ?? 0];
    if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}

/** Square of the distance to the nearest edge, on a plane that touches the earth at the point: right to a metre within 2 km. */
function squaredKilometres(edges: Float64Array, lat: number, lon: number): number {
  const east = KILOMETRES_A_DEGREE * Math.cos((lat * Math.PI) / 180);
  let least = Infinity;
  for (let i = 0; i < edges.length; i += 4) {
    const fromX = ((edges[i] ?? 0) - lon) * east;
    const fromY = ((edges[i + 1] ?? 0) - lat) * KILOMETRES_A_DEGREE;
    const alongX = ((edges[i + 2] ?? 0) - lon) * east - fromX;
    const alongY = ((edges[i + 3] ?? 0) - lat) * KILOMETRES_A_DEGREE - fromY;
    const length = alongX * alongX + alongY * alongY;
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(fromX * alongX + fromY * alongY) / length));
    const [x, y] = [fromX + share * alongX, fromY + share * alongY];
    least = Math.min(least, x * x + y * y);
  }
  return least;
}
