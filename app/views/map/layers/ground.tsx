import { useCallback, useMemo, type ReactNode } from "react";
import { drawBasemap } from "../../../cartography/drawBasemap";
import type { Pen } from "../../../cartography/pen";
import { emptyBasemap } from "../../../figures/kinds/map/emptyBasemap";
import { LayerCanvas } from "../LayerCanvas";
import { useHeldFrame } from "../useHeldFrame";
import type { LayerProps, MapLayer } from "./layer";

/** Sea, countries, relief, water and borders; chosen governorates stand out. */
export const ground: MapLayer = { id: "ground", choice: null, Layer: GroundLayer };

function GroundLayer({ scene }: LayerProps): ReactNode {
  const frame = useHeldFrame(scene.frame);
  const { basemap, relief, palette, theme, chosen, layout } = scene;
  const vagueCodes = layout.marks.flatMap((mark) => (mark.shape === "area" ? [mark.governorate] : [])).join(",");
  const vague = useMemo(() => new Set([...basemap.governorates.keys()].filter((code) => vagueCodes.includes(code))), [basemap, vagueCodes]);
  const draw = useCallback(
    (pen: Pen<CanvasImageSource>) => {
      if (basemap !== emptyBasemap) drawBasemap(pen, { basemap, projection: frame.canvas, palette, theme, relief, chosen, vague });
    },
    [frame, basemap, relief, palette, theme, chosen, vague],
  );
  return scene.tiles !== "shown" && <LayerCanvas name={ground.id} frame={frame} draw={draw} />;
}
