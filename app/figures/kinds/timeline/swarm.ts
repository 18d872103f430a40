/** A disc that wants to lie at `x`, as near to the middle line as others let it. */
export interface SwarmDisc {
  readonly x: number;
  readonly radius: number;
}

/**
 * How far from the middle line each disc lies, so that none covers another; the largest come first and lie nearest. Discs that find
 * no room within `reach` lie where they cover others least.
 */
export function swarm(discs: readonly SwarmDisc[], reach: number): readonly number[] {
  const offsets = discs.map(() => 0);
  const placed: (SwarmDisc & { readonly y: number })[] = [];
  const order = discs.map((_, index) => index).toSorted((a, b) => (discs[b]?.radius ?? 0) - (discs[a]?.radius ?? 0) || a - b);
  for (const index of order) {
    const disc = discs[index];
    if (!disc) continue;
    const near = placed.filter(({ x, radius }) => Math.abs(x - disc.x) < radius + disc.radius + GAP);
    const y = nearestFree(disc, near, Math.max(0, reach - disc.radius));
    offsets[index] = y;
    placed.push({ ...disc, y });
  }
  return offsets;
}

/** Pixels between discs. */
const GAP = 0.8;
const STEP = 0.5;

function nearestFree(disc: SwarmDisc, near: readonly (SwarmDisc & { readonly y: number })[], reach: number): number {
  const room = (y: number) => Math.min(Infinity, ...near.map((other) => Math.hypot(other.x - disc.x, other.y - y) - other.radius - disc.radius - GAP));
  let roomiest = { y: 0, room: -Infinity };
  for (let offset = 0; offset <= reach; offset += STEP) {
    for (const y of offset === 0 ? [0] : [offset, -offset]) {
      const free = room(y);
      if (free >= 0) return y;
      if (free > roomiest.room) roomiest = { y, room: free };
    }
  }
  return roomiest.y;
}
