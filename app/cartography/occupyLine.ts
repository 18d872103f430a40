import type { Occupied } from "./occupied";
import { isInView, type Outline } from "./outline";
import type { Projection } from "./projection";

/** Pixels from one box to the next along the line, and half a box. */
const STEP = 6;
const HALF = 1.5;

/** Keeps names off a border: small boxes along the part of it that is on the drawing. */
export function occupyLine(line: Outline, projection: Projection, occupied: Occupied): void {
  if (!isInView(line, projection)) return;
  const { worldSize, left, top, width, height } = projection;
  const isNear = (x: number, y: number) => x > -STEP && y > -STEP && x < width + STEP && y < height + STEP;
  const add = (x: number, y: number) => {
    if (isNear(x, y)) occupied.addBox({ x: x - HALF, y: y - HALF, width: 2 * HALF, height: 2 * HALF }, "border");
  };
  let [fromX, fromY] = [Infinity, Infinity];
  for (let i = 0; i + 1 < line.points.length; i += 2) {
    const x = (line.points[i] as number) * worldSize - left;
    const y = (line.points[i + 1] as number) * worldSize - top;
    const length = Math.hypot(x - fromX, y - fromY);
    if (length < STEP) continue;
    const touches = Math.max(x, fromX) > 0 && Math.min(x, fromX) < width && Math.max(y, fromY) > 0 && Math.min(y, fromY) < height;
    const walk = touches && length < Infinity ? length : 0;
    for (let walked = STEP; walked < walk; walked += STEP) {
      add(fromX + ((x - fromX) * walked) / length, fromY + ((y - fromY) * walked) / length);
    }
    add(x, y);
    [fromX, fromY] = [x, y];
  }
}
