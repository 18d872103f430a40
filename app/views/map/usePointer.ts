import type { LeafletMouseEvent, Map as LeafletMap } from "leaflet";
import { useEffect, useState } from "react";
import { spotAt } from "../../cartography/pickSpot";
import type { SpotLayout } from "../../cartography/spotMarks";
import type { MapFrame } from "./frame";

/** Key of the spot under the pointer; null while the map moves. */
export function useHoveredSpot(map: LeafletMap, frame: MapFrame, layout: SpotLayout): string | null {
  const [hovered, setHovered] = useState<string | null>(null);
  useEffect(() => {
    const onMove = (event: LeafletMouseEvent) => setHovered(spotUnder(event, frame, layout));
    const onLeave = () => setHovered(null);
    map.on("mousemove", onMove).on("mouseout movestart zoomstart", onLeave);
    return () => {
      map.off("mousemove", onMove).off("mouseout movestart zoomstart", onLeave);
    };
  }, [map, frame, layout]);
  useEffect(() => {
    map.getContainer().classList.toggle("map-points", hovered !== null);
  }, [map, hovered]);
  return hovered;
}

/** Tells of a click or tap on the map, with the spot there, if any. A drag is no click. */
export function useMapClick(
  map: LeafletMap, frame: MapFrame, layout: SpotLayout, onClick: (spot: string | null, event: LeafletMouseEvent) => void,
): void {
  useEffect(() => {
    const click = (event: LeafletMouseEvent) => onClick(spotUnder(event, frame, layout), event);
    map.on("click", click);
    return () => {
      map.off("click", click);
    };
  }, [map, frame, layout, onClick]);
}

function spotUnder({ layerPoint }: LeafletMouseEvent, { origin }: MapFrame, layout: SpotLayout): string | null {
  return spotAt(layout, layerPoint.x - origin.x, layerPoint.y - origin.y);
}
