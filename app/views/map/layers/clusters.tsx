import { useCallback, type ReactNode } from "react";
import { cloudClusters } from "../../../cartography/cloudClusters";
import { cloudGrid, countCloud } from "../../../cartography/cloudGrid";
import type { Pen } from "../../../cartography/pen";
import { membersOf, pointsOf } from "../../../figures/kinds/map/drawnCloud";
import { LayerCanvas } from "../LayerCanvas";
import type { LayerProps, MapLayer } from "./layer";

/** Where the map shows much ground: how many incidents lie in each part of it. They follow once a drag rests. */
export const clusters: MapLayer = { id: "clusters", choice: null, Layer: ClustersLayer };

/** Above this zoom the discs speak for themselves. */
const LARGEST_ZOOM = 8;
/** Fewer incidents need no number. */
const LEAST = 20;

function ClustersLayer({ scene }: LayerProps): ReactNode {
  const { frame, palette, lettering: { fonts }, numeral, cloudAtRest } = scene;
  const shown = frame.view.zoom <= LARGEST_ZOOM ? cloudAtRest : null;
  const draw = useCallback(
    (pen: Pen<CanvasImageSource>) => {
      if (!shown) return;
      const { canvas } = frame;
      const grid = cloudGrid(canvas.width, canvas.height, 0.25);
      countCloud(grid, pointsOf(shown), membersOf(shown), canvas);
      for (const { x, y, count } of cloudClusters(grid, LEAST)) {
        const size = 10 + Math.min(5, Math.log10(count));
        pen.text(numeral(count), x, y + size * 0.35, { family: fonts.condensed, size, weight: 600, colour: palette.ink, anchor: "middle", halo: { colour: palette.paper, width: 3 } });
      }
    },
    [frame, shown, palette, fonts, numeral],
  );
  return shown && <LayerCanvas name={clusters.id} frame={frame} draw={draw} />;
}
