import type { ReactNode } from "react";
import { mapFigure } from "../../figures/kinds/map/map";
import { useTranslator } from "../../state/language";
import { FigureBox } from "../parts/FigurePanel";
import { MapPanel } from "./MapPanel";

/** The map under a thin head; its notes stand in its legend. */
export function MapRegion(): ReactNode {
  const { t } = useTranslator();
  return (
    <section aria-label={t("Map")} className="map-region">
      <h2 className="visually-hidden">{t("Map")}</h2>
      <FigureBox kind={mapFigure}>
        <MapPanel />
      </FigureBox>
    </section>
  );
}
