import type { ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { MapPanel } from "./MapPanel";

export function MapRegion(): ReactNode {
  const { t } = useTranslator();
  return (
    <section aria-label={t("Map")} className="map-region">
      <MapPanel />
    </section>
  );
}
