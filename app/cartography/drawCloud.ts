import { cloudSideColours, paleColour } from "./cloudColours";
import { cloudDiscs, discRadii, discSize, type CloudGrid } from "./cloudGrid";
import type { Palette } from "./palette";
import type { Pen } from "./pen";

/** The discs of a cloud by a pen, as `paintCloud` paints them. */
export function drawCloud(pen: Pen, grid: CloudGrid, palette: Palette): void {
  const colours = cloudSideColours(palette);
  for (const { x, y, count, side, isVague } of cloudDiscs(grid)) {
    const colour = colours[side] ?? palette.counts;
    const radius = discRadii[discSize(count)] ?? 0;
    pen.circle(x, y, radius + 0.45, { fill: isVague ? paleColour(colour, palette) : colour, stroke: palette.paper, strokeWidth: 0.9 });
  }
}
