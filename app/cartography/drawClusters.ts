import type { CloudCluster } from "./cloudClusters";
import type { MapFonts } from "./labelFonts";
import type { Palette } from "./palette";
import { boxShape, type Pen } from "./pen";

/** The number of each cluster on a ground of its own, larger with the number: the largest above, none over a larger one. */
export function drawClusters(pen: Pen, clusters: readonly CloudCluster[], palette: Palette, fonts: MapFonts, numeral: (count: number) => string): void {
  const drawn: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }[] = [];
  for (const { x, y, count } of clusters.toSorted((a, b) => b.count - a.count)) {
    const words = numeral(count);
    const size = 9.5 + Math.min(4, Math.log10(count));
    const [width, height] = [words.length * size * 0.52 + 6, size * 1.3];
    const box = { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
    if (drawn.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)) continue;
    drawn.push(box);
    pen.path(boxShape({ x: box.left, y: box.top, width, height }), { fill: palette.paper, fillOpacity: 0.86 });
    pen.text(words, x, y + size * 0.35, { family: fonts.condensed, size, weight: 600, colour: palette.ink, anchor: "middle" });
  }
}
