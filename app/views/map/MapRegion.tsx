import { useMemo, type ReactNode } from "react";
import { mapFigure } from "../../figures/kinds/map/map";
import { useAnswer } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { FigureBox } from "../parts/FigurePanel";
import { MapPanel } from "./MapPanel";
import { useMapShown } from "./useMapShown";

/** The map under a thin head; its notes stand in its legend. */
export function MapRegion(): ReactNode {
  const { t } = useTranslator();
  const spots = useAnswer(mapFigure.question);
  const shown = useMapShown();
  const answer = useMemo(() => spots && { ...spots, shown }, [spots, shown]);
  return (
    <section aria-label={t("Map")} className="map-region">
      <h2 className="visually-hidden">{t("Map")}</h2>
      <FigureBox kind={mapFigure} answer={answer}>
        <MapPanel />
      </FigureBox>
    </section>
  );
}
