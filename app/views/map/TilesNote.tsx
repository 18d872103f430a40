import type { ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { tilesCredit } from "./layers/tiles";
import type { MapScene } from "./scene";

/** Whose the online map is, or that it did not come. */
export function TilesNote({ state }: { readonly state: MapScene["tiles"] }): ReactNode {
  const { t } = useTranslator();
  if (state === "off" || (state !== "failed" && tilesCredit === "")) return null;
  return (
    <p className="map-tiles-note" role={state === "failed" ? "alert" : undefined}>
      {state === "failed" ? t("Online map tiles could not be loaded; the built-in map is shown.") : t("Online map: {credit}", { credit: tilesCredit })}
    </p>
  );
}
