import type { Box } from "../../cartography/pen";
import type { Size } from "../../ui/useSize";

/** Pixels, as the style sheet has them: from the map's edge to what lies over it, and the sizes of that. */
const INSET = 12;
const LEGEND_BOTTOM = 30;
const CONTROLS = { width: 34, height: 131 };
/** The layers' control: in one line where there is room, else folded. */
const LAYERS = { least: 560, width: 545, folded: 92, height: 28 };
const CORNER = { width: 240, height: 50 };

/** Pixels around the legend's drawing, and its head. */
export const legendFrame = { padding: 11, head: 30 };

/** The parts of the map that something lies over, so that no name is written beneath. `legend`: the drawing's size; 0 when closed. */
export function overlayBoxes({ width, height }: Size, legend: Size): readonly Box[] {
  const legendHeight = legendFrame.head + (legend.height > 0 ? legend.height + legendFrame.padding : 0);
  return [
    { x: INSET, y: height - LEGEND_BOTTOM - legendHeight, width: legend.width > 0 ? legend.width + 2 * legendFrame.padding : 90, height: legendHeight },
    { x: INSET, y: INSET, width: width >= LAYERS.least ? Math.min(LAYERS.width, width - 2 * INSET - CONTROLS.width - 8) : LAYERS.folded, height: LAYERS.height },
    { x: width - INSET - CONTROLS.width, y: INSET, ...CONTROLS },
    { x: width - CORNER.width, y: height - CORNER.height, ...CORNER },
  ];
}
