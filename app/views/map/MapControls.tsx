import type { ReactNode } from "react";
import { useAddress } from "../../state/addressContext";
import { writeMapView, type MapView } from "../../state/settings";
import { useTranslator } from "../../state/language";
import { IconButton } from "../../ui/IconButton";
import { FitIcon, FitIncidentsIcon, ZoomInIcon, ZoomOutIcon } from "./mapIcons";
import type { MapWriter } from "./mapWriter";

interface MapControlsProps {
  readonly writer: MapWriter;
  /** The view that holds all incidents shown; null where none is on the map. */
  readonly fitting: MapView | null;
}

/** Zoom in, zoom out, back to Syria and Iraq, on to what is shown. */
export function MapControls({ writer, fitting }: MapControlsProps): ReactNode {
  const { t } = useTranslator();
  const address = useAddress();
  return (
    <div className="map-controls">
      <IconButton label={t("Zoom in")} onClick={() => writer.zoomBy(1)}>
        <ZoomInIcon />
      </IconButton>
      <IconButton label={t("Zoom out")} onClick={() => writer.zoomBy(-1)}>
        <ZoomOutIcon />
      </IconButton>
      <IconButton label={t("Fit Syria and Iraq")} onClick={() => address.replace({ map: undefined })}>
        <FitIcon />
      </IconButton>
      <IconButton label={t("Fit the incidents shown")} disabled={fitting === null} onClick={() => fitting && address.replace({ map: writeMapView(fitting) })}>
        <FitIncidentsIcon />
      </IconButton>
    </div>
  );
}
