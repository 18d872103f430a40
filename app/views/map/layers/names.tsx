import { useCallback, type ReactNode } from "react";
import { drawLabels } from "../../../cartography/drawLabels";
import type { Pen } from "../../../cartography/pen";
import { LayerCanvas } from "../LayerCanvas";
import type { LayerProps, MapLayer } from "./layer";

/** Numerals, names of the largest incidents, governorates, towns, countries and water. */
export const names: MapLayer = { id: "names", choice: null, Layer: NamesLayer };

function NamesLayer({ scene: { frame, labels, lettering, palette } }: LayerProps): ReactNode {
  const draw = useCallback(
    (pen: Pen<CanvasImageSource>) => pen.group(frame.margin, () => drawLabels(pen, labels, lettering, palette)),
    [frame, labels, lettering, palette],
  );
  return <LayerCanvas name={names.id} frame={frame} draw={draw} />;
}
