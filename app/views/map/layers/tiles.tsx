import { useMemo, type ReactNode } from "react";
import { TileLayer } from "react-leaflet";
import { message } from "../../../i18n/message";
import type { LayerProps, MapLayer } from "./layer";

/** Address of an online map's tiles and whose they are, as the page was built; empty: none is offered. */
const address = String(import.meta.env["VITE_TILES"] ?? "");
export const tilesCredit = String(import.meta.env["VITE_TILES_CREDIT"] ?? "");

/** An online map instead of the ground that the page brings along: off until the reader asks for it, for it tells a server where they look. */
export const tiles: MapLayer = {
  id: "tiles",
  choice: address === "" ? null : { name: "tiles", label: message("Online map") },
  Layer: TilesLayer,
};

function TilesLayer({ scene: { tiles: state, onTilesFailed, onTilesShown } }: LayerProps): ReactNode {
  const handlers = useMemo(() => ({ tileerror: onTilesFailed, tileload: onTilesShown }), [onTilesFailed, onTilesShown]);
  return (state === "asked" || state === "shown") && <TileLayer url={address} eventHandlers={handlers} maxZoom={12} referrerPolicy="origin" />;
}
