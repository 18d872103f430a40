import { useCallback, type ReactNode } from "react";
import { drawShading } from "../../../cartography/drawShading";
import type { Pen } from "../../../cartography/pen";
import { message } from "../../../i18n/message";
import { LayerCanvas } from "../LayerCanvas";
import { useHeldFrame } from "../useHeldFrame";
import type { LayerProps, MapLayer } from "./layer";

/** Governorates in the shade of their incidents or of their reported killed. */
export const shading: MapLayer = { id: "shading", choice: { name: "shading", label: message("Governorates shaded") }, Layer: ShadingLayer };

function ShadingLayer({ scene: { frame: shown, basemap, palette, shading: shades, chosen } }: LayerProps): ReactNode {
  const frame = useHeldFrame(shown);
  const draw = useCallback(
    (pen: Pen<CanvasImageSource>) => {
      if (shades) drawShading(pen, { basemap, projection: frame.canvas, palette, shading: shades, chosen });
    },
    [frame, basemap, palette, shades, chosen],
  );
  return <LayerCanvas name={shading.id} frame={frame} draw={draw} />;
}
