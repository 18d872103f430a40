import type { SpotLayout, SpotMark } from "./spotMarks";

/** Key of the spot under a point of the drawing: of the smallest symbol there, or of a vague area around one; null for none. */
export function spotAt(layout: SpotLayout, x: number, y: number, tolerance = 4): string | null {
  return spotsAt(layout, x, y, tolerance)[0] ?? null;
}

/** Keys of all spots under a point, the smallest first. `tolerance`: pixels by which a symbol may be missed. */
export function spotsAt(layout: SpotLayout, x: number, y: number, tolerance = 4): readonly string[] {
  return layout.marks
    .map((mark) => ({ key: mark.key, size: sizeHit(mark, x, y, tolerance) }))
    .filter((hit): hit is { key: string; size: number } => hit.size !== null)
    .toSorted((a, b) => a.size - b.size)
    .map(({ key }) => key);
}

/** Pixels from the centre to the edge of the part that was hit: the symbol comes before the ground around it. */
function sizeHit(mark: SpotMark, x: number, y: number, tolerance: number): number | null {
  const dx = Math.abs(mark.x - x);
  const dy = Math.abs(mark.y - y);
  if (mark.shape === "area") return Math.max(dx, dy) <= mark.reach + tolerance ? mark.reach : null;
  const distance = Math.hypot(dx, dy);
  if (distance <= mark.radius + tolerance) return mark.radius;
  return distance <= mark.reach ? mark.reach : null;
}
