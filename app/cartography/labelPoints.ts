import type { WorldPoint } from "./mercator";
import { contains, type Outline } from "./outline";

/**
 * Points inside an area where a name may stand, roomiest first and apart from each other. Room is measured with heights counted
 * double, for names are wider than high. Never empty for rings that enclose something.
 */
export function labelPoints(rings: readonly Outline[]): readonly WorldPoint[] {
  const main = largest(rings);
  if (!main) return [];
  const sampled = samples(main)
    .filter((point) => contains(rings, point))
    .map((point) => ({ point, room: roomAt(rings, point) }))
    .toSorted((a, b) => b.room - a.room);
  const [best] = sampled;
  if (!best) return [insideOf(main)];
  const chosen = [refined(rings, best.point, best.room)];
  for (const { point, room } of sampled) {
    if (chosen.length === MOST || room < best.room * LEAST_ROOM) break;
    if (chosen.every((other) => Math.hypot(other.x - point.x, other.y - point.y) > best.room * APART)) chosen.push(point);
  }
  return chosen;
}

/** Samples along each side of the box. */
const SAMPLES = 24;
const MOST = 16;
const LEAST_ROOM = 0.25;
const APART = 0.45;

function largest(rings: readonly Outline[]): Outline | null {
  const size = ({ left, right, top, bottom }: Outline) => (right - left) * (bottom - top);
  return rings.reduce<Outline | null>((best, ring) => (!best || size(ring) > size(best) ? ring : best), null);
}

function samples({ left, right, top, bottom }: Outline): WorldPoint[] {
  const points: WorldPoint[] = [];
  for (let row = 0; row < SAMPLES; row++) {
    for (let column = 0; column < SAMPLES; column++) {
      points.push({ x: left + ((column + 0.5) / SAMPLES) * (right - left), y: top + ((row + 0.5) / SAMPLES) * (bottom - top) });
    }
  }
  return points;
}

/** Climbs from a sample to the middle of its room, by ever smaller steps. */
function refined(rings: readonly Outline[], start: WorldPoint, startRoom: number): WorldPoint {
  let point = start;
  let room = startRoom;
  for (let step = startRoom / 2; step > startRoom / 64; step /= 2) {
    for (const [dx, dy] of [[step, 0], [-step, 0], [0, step], [0, -step]] as const) {
      const next = { x: point.x + dx, y: point.y + dy };
      const nextRoom = contains(rings, next) ? roomAt(rings, next) : 0;
      if (nextRoom > room) [point, room] = [next, nextRoom];
    }
  }
  return point;
}

/** Distance to the nearest edge, heights counted double. */
function roomAt(rings: readonly Outline[], { x, y }: WorldPoint): number {
  let nearest = Infinity;
  for (const { points } of rings) {
    for (let i = 0; i + 3 < points.length; i += 2) {
      nearest = Math.min(nearest, squaredDistance(points, i, x, y));
    }
  }
  return Math.sqrt(nearest);
}

const STRETCH = 2;

function squaredDistance(points: Float64Array, i: number, x: number, y: number): number {
  const ax = (points[i] as number) - x;
  const ay = ((points[i + 1] as number) - y) * STRETCH;
  const dx = (points[i + 2] as number) - x - ax;
  const dy = ((points[i + 3] as number) - y) * STRETCH - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
  return (ax + along * dx) ** 2 + (ay + along * dy) ** 2;
}

/** For an area too thin for any sample: the middle of its widest crossing at half height. */
function insideOf(ring: Outline): WorldPoint {
  const y = (ring.top + ring.bottom) / 2;
  const crossed: number[] = [];
  for (let i = 0; i + 3 < ring.points.length; i += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ring.points.subarray(i, i + 4);
    if (y1 > y !== y2 > y) crossed.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  }
  crossed.sort((a, b) => a - b);
  let [from = ring.left, to = ring.right] = crossed;
  for (let i = 2; i + 1 < crossed.length; i += 2) {
    const [start = 0, end = 0] = crossed.slice(i, i + 2);
    if (end - start > to - from) [from, to] = [start, end];
  }
  return { x: (from + to) / 2, y };
}
