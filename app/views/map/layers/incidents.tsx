import { useCallback, useMemo, type ReactNode } from "react";
import { drawSpots } from "../../../cartography/drawSpots";
import type { Pen } from "../../../cartography/pen";
import { message } from "../../../i18n/message";
import { LayerCanvas } from "../LayerCanvas";
import type { LayerProps, MapLayer } from "./layer";

/** The symbols of the incidents in view; the one under the pointer, with the focus or open is ringed. */
export const incidents: MapLayer = { id: "incidents", choice: { name: "incidents", label: message("Incidents") }, Layer: IncidentsLayer };

function IncidentsLayer({ scene }: LayerProps): ReactNode {
  const { frame, layout, palette, lettering: { fonts }, numeral, emphasis } = scene;
  const onCanvas = useMemo(() => {
    const { x, y } = frame.margin;
    return { ...layout, marks: layout.marks.map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + y })) };
  }, [frame, layout]);
  const draw = useCallback(
    (pen: Pen<CanvasImageSource>) => drawSpots(pen, { layout: onCanvas, projection: frame.canvas, palette, fonts, numeral, emphasis }),
    [frame, onCanvas, palette, fonts, numeral, emphasis],
  );
  return <LayerCanvas name={incidents.id} frame={frame} draw={draw} />;
}
