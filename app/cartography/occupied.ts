import type { Box } from "./pen";
import type { PixelPoint } from "./projection";

/** What stands on a drawing: symbols, the vague ground around them, borders of countries, names, and what covers the map from outside. */
export type Layer = "symbol" | "ground" | "border" | "label" | "reserved";

/** What already stands on the drawing, so that nothing is written over it. */
export class Occupied {
  readonly #cells = new Map<string, Obstacle[]>();

  addBox(box: Box, layer: Layer): void {
    this.#add({ box, layer, circle: null });
  }

  addCircle({ x, y }: PixelPoint, radius: number, layer: Layer): void {
    this.#add({ box: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, layer, circle: { x, y, radius } });
  }

  /** True when the box touches nothing, or only what lies in layers that it may cover. */
  isFree(box: Box, mayCover: readonly Layer[] = []): boolean {
    for (const key of cellsOf(box)) {
      for (const obstacle of this.#cells.get(key) ?? []) {
        if (!mayCover.includes(obstacle.layer) && touches(obstacle, box)) return false;
      }
    }
    return true;
  }

  #add(obstacle: Obstacle): void {
    for (const key of cellsOf(obstacle.box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(obstacle);
      else this.#cells.set(key, [obstacle]);
    }
  }
}

/** True when the boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

interface Obstacle {
  readonly box: Box;
  readonly layer: Layer;
  readonly circle: { readonly x: number; readonly y: number; readonly radius: number } | null;
}

const CELL = 64;
/** Cells beyond these lie outside any drawing: what reaches there (a symbol zoomed into) is kept to them. */
const FIRST_CELL = -2;
const LAST_CELL = 120;

function* cellsOf({ x, y, width, height }: Box): Generator<string> {
  const left = Math.max(FIRST_CELL, Math.floor(x / CELL));
  const top = Math.max(FIRST_CELL, Math.floor(y / CELL));
  const right = Math.min(LAST_CELL, Math.floor((x + width) / CELL));
  const bottom = Math.min(LAST_CELL, Math.floor((y + height) / CELL));
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) yield `${column},${row}`;
}

function touches({ box, circle }: Obstacle, other: Box): boolean {
  if (!overlap(box, other)) return false;
  if (!circle) return true;
  const dx = circle.x - Math.max(other.x, Math.min(circle.x, other.x + other.width));
  const dy = circle.y - Math.max(other.y, Math.min(circle.y, other.y + other.height));
  return dx * dx + dy * dy < circle.radius * circle.radius;
}
