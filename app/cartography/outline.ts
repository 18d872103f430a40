import type { WorldPoint } from "./mercator";
import type { PathSink, Shape } from "./pen";
import type { Projection } from "./projection";

/** A ring or a line in world coordinates: x, y, x, y … */
export interface Outline {
  readonly points: Float64Array;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function outlineOf(points: Float64Array): Outline {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] as number;
    const y = points[i + 1] as number;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { points, left, top, right, bottom };
}

/** Closed rings as a shape at a projection; rings outside the view are left out. */
export function ringsShape(rings: readonly Outline[], projection: Projection): Shape {
  return (sink) => {
    for (const ring of rings) if (isInView(ring, projection)) write(ring.points, projection, sink, true);
  };
}

/** Open lines as a shape at a projection; lines outside the view are left out. */
export function linesShape(lines: readonly Outline[], projection: Projection): Shape {
  return (sink) => {
    for (const line of lines) if (isInView(line, projection)) write(line.points, projection, sink, false);
  };
}

/** True when the outline's box touches the drawing, with a margin for line widths. */
export function isInView(outline: Outline, { worldSize, left, top, width, height }: Projection): boolean {
  return (
    outline.right * worldSize - left >= -MARGIN && outline.left * worldSize - left <= width + MARGIN &&
    outline.bottom * worldSize - top >= -MARGIN && outline.top * worldSize - top <= height + MARGIN
  );
}

/** True when the point lies within the rings (even-odd). */
export function contains(rings: readonly Outline[], { x, y }: WorldPoint): boolean {
  return crossingsAt(rings, y).filter((edge) => edge > x).length % 2 === 1;
}

/** Where the rings' edges cross a height: x, in no order. */
export function crossingsAt(rings: readonly Outline[], y: number): readonly number[] {
  const crossed: number[] = [];
  for (const { points, top, bottom } of rings) {
    if (y < top || y > bottom) continue;
    for (let i = 0; i + 3 < points.length; i += 2) {
      const y1 = points[i + 1] as number;
      const y2 = points[i + 3] as number;
      if (y1 > y === y2 > y) continue;
      const x1 = points[i] as number;
      crossed.push(x1 + ((y - y1) / (y2 - y1)) * ((points[i + 2] as number) - x1));
    }
  }
  return crossed;
}

const MARGIN = 8;
/** Points closer than this to the last one drawn are left out: 0.6 px of the finished image cannot be seen, and halves an overview's path. */
const NEAREST = 0.6;

function write(points: Float64Array, { worldSize, left, top, density }: Projection, sink: PathSink, closed: boolean): void {
  const nearest = NEAREST / density;
  const end = points.length - 2;
  if (end < 2) return;
  let lastX = (points[0] as number) * worldSize - left;
  let lastY = (points[1] as number) * worldSize - top;
  sink.moveTo(lastX, lastY);
  for (let i = 2; i <= end; i += 2) {
    const x = (points[i] as number) * worldSize - left;
    const y = (points[i + 1] as number) * worldSize - top;
    if (i !== end && Math.abs(x - lastX) < nearest && Math.abs(y - lastY) < nearest) continue;
    if (closed && i === end) break;
    sink.lineTo(x, y);
    lastX = x;
    lastY = y;
  }
  if (closed) sink.closePath();
}
