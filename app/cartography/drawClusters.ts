import type { CloudCluster } from "./cloudClusters";
import type { MapFonts } from "./labelFonts";
import { Occupied } from "./occupied";
import type { Palette } from "./palette";
import { boxShape, type Pen } from "./pen";

/** The number of each cluster on a ground of its own, larger with the number: none over a larger one. */
export function drawClusters(pen: Pen, clusters: readonly CloudCluster[], palette: Palette, fonts: MapFonts, numeral: (count: number) => string): void {
  const taken = new Occupied();
  for (const { x, y, count } of clusters.toSorted((a, b) => b.count - a.count)) {
    const words = numeral(count);
    const size = 9.5 + Math.min(4, Math.log10(count));
    const [width, height] = [words.length * size * 0.52 + 6, size * 1.3];
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    if (!taken.isFree(box)) continue;
    taken.addBox(box, "label");
    pen.path(boxShape(box), { fill: palette.paper, fillOpacity: 0.86 });
    pen.text(words, x, y + size * 0.35, { family: fonts.condensed, size, weight: 600, colour: palette.ink, anchor: "middle" });
  }
}
