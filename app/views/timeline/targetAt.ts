import type { FigureTarget } from "../../figures/figure";
import type { TimelineTargets } from "../../figures/kinds/timeline/timelineTargets";

/** Pixels beyond a mark's edge that still count as the mark. */
const TOLERANCE = 4;

/** The mark under a point, the smallest where several meet; else the bar of the days under it, anywhere over the height of the bars. */
export function targetAt({ marks, bars }: TimelineTargets, x: number, y: number): FigureTarget | undefined {
  return marks.filter((mark) => isIn(mark, x, y, TOLERANCE)).toSorted((a, b) => areaOf(a) - areaOf(b))[0] ?? bars.find((bar) => isIn(bar, x, y, 0));
}

function isIn({ box }: FigureTarget, x: number, y: number, tolerance: number): boolean {
  return x >= box.x - tolerance && x <= box.x + box.width + tolerance && y >= box.y - tolerance && y <= box.y + box.height + tolerance;
}

function areaOf({ box: { width, height } }: FigureTarget): number {
  return width * height;
}
