import { useCallback, type ReactNode } from "react";
import { drawFacilities } from "../../../cartography/facilityMarks";
import type { Pen } from "../../../cartography/pen";
import { message } from "../../../i18n/message";
import { LayerCanvas } from "../LayerCanvas";
import type { LayerProps, MapLayer } from "./layer";

/** Prisons, camps and barracks; the one under the pointer or with the focus is ringed. */
export const facilities: MapLayer = { id: "facilities", choice: { name: "facilities", label: message("Facilities") }, Layer: FacilitiesLayer };

function FacilitiesLayer({ scene: { frame, palette, facilityMarks, facility } }: LayerProps): ReactNode {
  const draw = useCallback(
    (pen: Pen<CanvasImageSource>) => pen.group(frame.margin, () => drawFacilities(pen, facilityMarks, palette, facility)),
    [frame, facilityMarks, palette, facility],
  );
  return <LayerCanvas name={facilities.id} frame={frame} draw={draw} />;
}
