import { useCallback, type ReactNode } from "react";
import type { Palette } from "../../cartography/palette";
import type { Pen } from "../../cartography/pen";
import { useTranslator } from "../../state/language";
import { FoldIcon, UnfoldIcon } from "./mapIcons";
import { PenCanvas } from "./PenCanvas";
import type { MapLegendState } from "./useMapLegend";

interface MapLegendProps {
  readonly state: MapLegendState;
  readonly palette: Palette;
}

/** What sizes, colours and outlines mean; opens and closes. */
export function MapLegend({ state: { legend, isFull, sentence, toggle }, palette }: MapLegendProps): ReactNode {
  const { t, language } = useTranslator();
  const draw = useCallback((pen: Pen) => legend?.draw(pen, palette), [legend, palette]);
  return (
    <div className="map-legend">
      <button type="button" className="map-legend-head" dir={language.direction} aria-expanded={isFull} onClick={toggle}>
        {t("Legend")}
        {isFull ? <FoldIcon /> : <UnfoldIcon />}
      </button>
      {legend && <PenCanvas width={legend.width} height={Math.ceil(legend.height)} draw={draw} />}
      <p className="visually-hidden">{sentence}</p>
    </div>
  );
}
