import type { Map as LeafletMap } from "leaflet";
import { useEffect } from "react";

/** Marks the overlays while the map moves: cards hide until they can stand beside their symbols again. */
export function useMovingClass(map: LeafletMap, overlays: HTMLElement): void {
  useEffect(() => {
    const start = () => overlays.classList.add("map-moving");
    const end = () => overlays.classList.remove("map-moving");
    map.on("movestart zoomstart", start).on("moveend", end);
    return () => {
      map.off("movestart zoomstart", start).off("moveend", end);
      end();
    };
  }, [map, overlays]);
}
