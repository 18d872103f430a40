import type { Box, Shape } from "./pen";

/** The smallest box around a shape (arcs count as whole circles); null for an empty one. */
export function shapeBox(shape: Shape): Box | null {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  const take = (x: number, y: number, reach = 0) => {
    left = Math.min(left, x - reach);
    right = Math.max(right, x + reach);
    top = Math.min(top, y - reach);
    bottom = Math.max(bottom, y + reach);
  };
  shape({ moveTo: (x, y) => take(x, y), lineTo: (x, y) => take(x, y), arc: (x, y, radius) => take(x, y, radius), closePath: () => {} });
  return left > right ? null : { x: left, y: top, width: right - left, height: bottom - top };
}
