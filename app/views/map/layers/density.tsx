import { useCallback, type ReactNode } from "react";
import { cloudDiscs } from "../../../cartography/cloudGrid";
import { densityOf, paintDensity, type WeightedPoint } from "../../../cartography/density";
import { pixelOf } from "../../../cartography/paintCloud";
import type { Pen } from "../../../cartography/pen";
import { message } from "../../../i18n/message";
import { COARSE, countedGrid } from "../../../figures/kinds/map/drawnCloud";
import { LayerCanvas } from "../LayerCanvas";
import type { MapScene } from "../scene";
import type { LayerProps, MapLayer } from "./layer";

/** How thickly the incidents in view lie, whatever became of people there. It follows once a drag rests. */
export const density: MapLayer = { id: "density", choice: { name: "density", label: message("Density") }, Layer: DensityLayer };

function DensityLayer({ scene }: LayerProps): ReactNode {
  const { frame, palette, cloudAtRest, spots } = scene;
  const draw = useCallback(
    (pen: Pen<CanvasImageSource>) => {
      const { canvas } = frame;
      const thick = densityOf(pointsFor({ frame, cloudAtRest, spots }), canvas);
      const image = new ImageData(thick.width, thick.height);
      paintDensity(thick, new Uint32Array(image.data.buffer), pixelOf(palette.counts));
      const small = new OffscreenCanvas(thick.width, thick.height);
      small.getContext("2d")?.putImageData(image, 0, 0);
      pen.image(small, { x: 0, y: 0, width: thick.width * thick.edge, height: thick.height * thick.edge }, { opacity: 1, blend: "normal" });
    },
    [frame, palette, cloudAtRest, spots],
  );
  return <LayerCanvas name={density.id} frame={frame} draw={draw} />;
}

function pointsFor({ frame: { canvas }, cloudAtRest, spots }: Pick<MapScene, "frame" | "cloudAtRest" | "spots">): readonly WeightedPoint[] {
  if (!cloudAtRest) return spots.flatMap(({ lat, lon, incidents }) => (lat === null || lon === null ? [] : [{ ...canvas.project(lat, lon), count: incidents.length }]));
  return cloudDiscs(countedGrid(cloudAtRest, canvas, COARSE));
}
