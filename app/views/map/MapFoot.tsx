import type { ReactNode } from "react";
import { mapNotices, shortMapNotice } from "../../cartography/notices";
import type { Projection } from "../../cartography/projection";
import { useTranslator } from "../../state/language";
import { MapLegend } from "./MapLegend";
import { MapScale } from "./MapScale";
import type { MapLegendState } from "./useMapLegend";
import type { MapLook } from "./useMapLook";

interface MapFootProps {
  readonly view: Projection;
  readonly look: MapLook;
  readonly legend: MapLegendState;
}

/** Along the lower edge: the legend over the desert, the scale, and what must be said wherever the map is shown. */
export function MapFoot({ view, look, legend }: MapFootProps): ReactNode {
  const { t, language } = useTranslator();
  return (
    <div className="map-foot">
      <MapLegend state={legend} palette={look.palette} />
      <MapScale view={view} look={look} />
      <p className="map-notice" dir={language.direction} title={mapNotices.map((notice) => t(notice)).join("\n")}>
        {t(shortMapNotice)}
      </p>
    </div>
  );
}
