import { useCallback, useRef, type ReactNode } from "react";
import { cloudColours } from "../../../cartography/cloudColours";
import { cloudGrid, countCloud, type CloudGrid } from "../../../cartography/cloudGrid";
import { paintCloud, type Pixels } from "../../../cartography/paintCloud";
import { spots } from "../../../engine/questions/spots";
import { usePromptAnswer } from "../../../state/answers";
import type { Pen } from "../../../cartography/pen";
import type { Projection } from "../../../cartography/projection";
import { membersOf, pointsOf } from "../../../figures/kinds/map/drawnCloud";
import { LayerCanvas, type DrawnCanvas } from "../LayerCanvas";
import type { LayerProps, MapLayer } from "./layer";

/**
 * Incidents that are too many for a symbol each: a disc wherever some fall on one pixel. Nothing is made for an incident; it asks for
 * itself, so that nothing else of the map is rendered as a drag goes on.
 */
export const cloud: MapLayer = { id: "cloud", choice: null, Layer: CloudLayer };

interface Surface {
  readonly grid: CloudGrid;
  readonly image: ImageData;
  readonly pixels: Pixels;
}

/** Cells of the grid for one pixel: discs are wider than a cell, and a quarter of the cells stays in the processor's memory. */
const CELLS = 0.5;

function CloudLayer({ scene }: LayerProps): ReactNode {
  const { frame, palette, hasIncidents, cloudAtRest } = scene;
  const prompt = usePromptAnswer(spots, "map")?.cloud ?? null;
  const shown = hasIncidents && cloudAtRest ? prompt : null;
  const kept = useRef<Surface | null>(null);
  const draw = useCallback(
    (_pen: Pen<CanvasImageSource>, { context, density }: DrawnCanvas) => {
      if (!shown) return;
      const { grid, image, pixels } = (kept.current = surfaceFor(context.canvas, frame.canvas, density, kept.current));
      countCloud(grid, pointsOf(shown), membersOf(shown), frame.canvas);
      paintCloud(grid, pixels, cloudColours(palette));
      context.putImageData(image, 0, 0);
    },
    [frame, palette, shown],
  );
  return shown && <LayerCanvas name={cloud.id} frame={frame} draw={draw} />;
}

function surfaceFor({ width, height }: HTMLCanvasElement, drawing: Projection, density: number, kept: Surface | null): Surface {
  if (kept?.pixels.width === width && kept.pixels.height === height && kept.pixels.density === density) return kept;
  const image = new ImageData(width, height);
  return { grid: cloudGrid(drawing.width, drawing.height, CELLS), image, pixels: { width, height, density, colours: new Uint32Array(image.data.buffer) } };
}
