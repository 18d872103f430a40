import { useCallback, type ReactNode } from "react";
import { cloudClusters } from "../../../cartography/cloudClusters";
import { cloudGrid, countCloud } from "../../../cartography/cloudGrid";
import { drawClusters } from "../../../cartography/drawClusters";
import { drawCloudAreas } from "../../../cartography/drawCloudAreas";
import type { Pen } from "../../../cartography/pen";
import { membersOf, pointsOf } from "../../../figures/kinds/map/drawnCloud";
import { LayerCanvas } from "../LayerCanvas";
import type { LayerProps, MapLayer } from "./layer";

/**
 * Numbers over a cloud: how many incidents lie in each part of the ground, where the map shows much of it; and how many are known to a
 * governorate only. They follow once a drag rests.
 */
export const clusters: MapLayer = { id: "clusters", choice: null, Layer: ClustersLayer };

/** Above this zoom the discs speak for themselves. */
const LARGEST_ZOOM = 8;
/** Fewer incidents need no number. */
const LEAST = 20;

function ClustersLayer({ scene }: LayerProps): ReactNode {
  const { frame, basemap, palette, lettering: { fonts }, numeral, hasIncidents, cloudAtRest } = scene;
  const shown = hasIncidents ? cloudAtRest : null;
  const draw = useCallback(
    (pen: Pen<CanvasImageSource>) => {
      if (!shown) return;
      const { canvas, view } = frame;
      drawCloudAreas(pen, { areas: shown.areas, basemap, projection: canvas, palette, fonts, numeral });
      if (view.zoom > LARGEST_ZOOM) return;
      const grid = cloudGrid(canvas.width, canvas.height, 0.25);
      countCloud(grid, pointsOf(shown), membersOf(shown), canvas);
      drawClusters(pen, cloudClusters(grid, LEAST), palette, fonts, numeral);
    },
    [frame, basemap, shown, palette, fonts, numeral],
  );
  return shown && <LayerCanvas name={clusters.id} frame={frame} draw={draw} />;
}
