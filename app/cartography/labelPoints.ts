import type { WorldPoint } from "./mercator";
import { contains, crossingsAt, type Outline } from "./outline";

/**
 * Points inside an area where a name may stand, roomiest first and apart from each other. Room is measured with heights counted
 * double, for names are wider than high. Never empty for rings that enclose something.
 */
export function labelPoints(rings: readonly Outline[]): readonly WorldPoint[] {
  const main = largest(rings);
  if (!main) return [];
  const sampled = samples(rings, main).toSorted((a, b) => b.room - a.room);
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

interface Sample {
  readonly point: WorldPoint;
  readonly room: number;
}

/** The samples that lie inside; of those with too little room to be chosen it is known only that they have too little. */
function samples(rings: readonly Outline[], { left, right, top, bottom }: Outline): readonly Sample[] {
  const inside: Sample[] = [];
  let most = 0;
  for (let row = 0; row < SAMPLES; row++) {
    const y = top + ((row + 0.5) / SAMPLES) * (bottom - top);
    const edges = crossingsAt(rings, y);
    for (let column = 0; column < SAMPLES; column++) {
      const x = left + ((column + 0.5) / SAMPLES) * (right - left);
      if (edges.filter((edge) => edge > x).length % 2 === 0) continue;
      const point = { x, y };
      const room = roomAt(rings, point, most * LEAST_ROOM);
      most = Math.max(most, room);
      inside.push({ point, room });
    }
  }
  return inside;
}

/** Climbs from a sample to the middle of its room, by ever smaller steps. */
function refined(rings: readonly Outline[], start: WorldPoint, startRoom: number): WorldPoint {
  let point = start;
  let room = startRoom;
  for (let step = startRoom / 2; step > startRoom / 64; step /= 2) {
    for (const [dx, dy] of [[step, 0], [-step, 0], [0, step], [0, -step]] as const) {
      const next = { x: point.x + dx, y: point.y + dy };
      const nextRoom = contains(rings, next) ? roomAt(rings, next, room) : 0;
      if (nextRoom > room) [point, room] = [next, nextRoom];
    }
  }
  return point;
}

/** Distance to the nearest edge, heights counted double; a smaller one than `least` is not looked into further. */
function roomAt(rings: readonly Outline[], { x, y }: WorldPoint, least: number): number {
  let nearest = Infinity;
  for (const { points } of rings) {
    for (let i = 0; i + 3 < points.length; i += 2) {
      nearest = Math.min(nearest, squaredDistance(points, i, x, y));
      if (nearest < least * least) return Math.sqrt(nearest);
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
  const crossed = crossingsAt([ring], y).toSorted((a, b) => a - b);
  let [from = ring.left, to = ring.right] = crossed;
  for (let i = 2; i + 1 < crossed.length; i += 2) {
    const [start = 0, end = 0] = crossed.slice(i, i + 2);
    if (end - start > to - from) [from, to] = [start, end];
  }
  return { x: (from + to) / 2, y };
}
