import { meets, type Extent } from "./labelExtent";
import type { SwarmDisc } from "./swarm";

/** A disc and the pixels that its name would take beside it. */
export interface NamedDisc extends SwarmDisc {
  readonly long: number;
}

/**
 * How far from the middle line each of a few discs lies, so that the names beside them have room as well, in rows as high as a name.
 * Null where the discs alone have no room: then they are to be swarmed.
 */
export function spreadDiscs(discs: readonly NamedDisc[], reach: number, row: number, edges: readonly [number, number]): readonly number[] | null {
  const offsets = discs.map(() => 0);
  const taken: Extent[] = [];
  const order = discs.map((_, index) => index).toSorted((a, b) => (discs[a]?.x ?? 0) - (discs[b]?.x ?? 0));
  for (const index of order) {
    const disc = discs[index];
    if (!disc) continue;
    const heights = rows(reach, row).filter((y) => Math.abs(y) + disc.radius <= reach || y === 0);
    const free = heights.find((y) => nameExtents(disc, y, row, edges).some((extent) => isFree([extent, discExtent(disc, y)], taken)));
    const y = free ?? heights.find((height) => isFree([discExtent(disc, height)], taken));
    if (y === undefined) return null;
    offsets[index] = y;
    const name = nameExtents(disc, y, row, edges).find((extent) => isFree([extent], taken));
    taken.push(discExtent(disc, y), ...(free !== undefined && name ? [name] : []));
  }
  return offsets;
}

/** As many as have room, from the middle outwards; at least the middle. */
function rows(reach: number, row: number): readonly number[] {
  const count = Math.max(1, Math.floor((2 * reach) / row));
  return Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * row).toSorted((a, b) => Math.abs(a) - Math.abs(b) || a - b);
}

function discExtent({ x, radius }: SwarmDisc, y: number): Extent {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function nameExtents({ x, radius, long }: NamedDisc, y: number, row: number, [first, last]: readonly [number, number]): readonly Extent[] {
  const [top, bottom] = [y - row / 2, y + row / 2];
  const after = { left: x + radius, right: x + radius + long, top, bottom };
  const before = { left: x - radius - long, right: x - radius, top, bottom };
  return [after, before].filter(({ left, right }) => left >= first && right <= last);
}

function isFree(extents: readonly Extent[], taken: readonly Extent[]): boolean {
  return extents.every((extent) => !taken.some((other) => meets(extent, other)));
}
