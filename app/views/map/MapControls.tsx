import type { ReactNode } from "react";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";
import { IconButton } from "../../ui/IconButton";
import { FitIcon, ZoomInIcon, ZoomOutIcon } from "./mapIcons";
import type { MapWriter } from "./mapWriter";

/** Zoom in, zoom out, and back to Syria and Iraq. */
export function MapControls({ writer }: { readonly writer: MapWriter }): ReactNode {
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
    </div>
  );
}
