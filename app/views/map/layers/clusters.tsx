import { useCallback, type ReactNode } from "react";
import { cloudClusters } from "../../../cartography/cloudClusters";
import { drawClusters } from "../../../cartography/drawClusters";
import { drawCloudAreas } from "../../../cartography/drawCloudAreas";
import type { Pen } from "../../../cartography/pen";
import { COARSE, countedGrid } from "../../../figures/kinds/map/drawnCloud";
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
      drawClusters(pen, cloudClusters(countedGrid(shown, canvas, COARSE), LEAST), palette, fonts, numeral);
    },
    [frame, basemap, shown, palette, fonts, numeral],
  );
  return shown && <LayerCanvas name={clusters.id} frame={frame} draw={draw} />;
}
