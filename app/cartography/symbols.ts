import type { Figure } from "../domain/casualty";
import { sides, type Side } from "../domain/party";
import type { Spot } from "../domain/spot";

/** What a symbol says of the number killed. */
export type SymbolState = "number" | "zero" | "not-stated";

/** A part of a symbol's area; the shares of a symbol add up to 1. */
export interface Slice {
  readonly side: Side;
  readonly share: number;
}

/** Radius in pixels at scale 1 of the smallest symbol: one that can still be seen and hit. */
export const SMALLEST_RADIUS = 3.2;
/** Radius in pixels of one killed, were it not for the smallest. */
const RADIUS_OF_ONE = 1.15;

/** The area is the number: radius in pixels of a symbol for that many killed (0 or more), or for no number. */
export function symbolRadius(killed: number | null, scale = 1): number {
  return Math.max(SMALLEST_RADIUS, RADIUS_OF_ONE * Math.sqrt(killed ?? 0)) * scale;
}

export function symbolState(killed: Figure | null): SymbolState {
  if (killed === null) return "not-stated";
  return killed.best === 0 ? "zero" : "number";
}

/** The sides of the dead in their order; what a total holds beyond its sides is not stated. */
export function slicesOf({ killed, killedBySide }: Pick<Spot, "killed" | "killedBySide">): readonly Slice[] {
  if (killed === null || killed.best === 0) return [];
  const bySide = new Map(killedBySide.map(({ side, killed: figure }) => [side, figure.best]));
  const known = [...bySide.values()].reduce((sum, best) => sum + best, 0);
  bySide.set("not-stated", (bySide.get("not-stated") ?? 0) + Math.max(0, killed.best - known));
  const total = Math.max(known, killed.best);
  return sides.map((side) => ({ side, share: (bySide.get(side) ?? 0) / total })).filter(({ share }) => share > 0);
}

/** The side of most of the dead, the earlier in their order on a tie; null where no number is given. */
export function mainSide(slices: readonly Slice[]): Side | null {
  const largest = slices.reduce<Slice | null>((best, slice) => (!best || slice.share > best.share ? slice : best), null);
  return largest?.side ?? null;
}
