import type { LeafletMouseEvent, Map as LeafletMap } from "leaflet";
import { useEffect, useState } from "react";
import { facilityAt, type FacilityMark } from "../../cartography/facilityMarks";
import type { MapFrame } from "./frame";

export interface FacilityFocus {
  /** Key of the one that has a card: opened, else under the pointer, else with the keyboard's focus. */
  readonly shown: string | null;
  /** Key of the one whose incidents are listed. */
  readonly opened: string | null;
  setFocused(facility: string | null): void;
  open(facility: string | null): void;
}

/** Which facility stands out; a click on one lists its incidents. */
export function useFacilityFocus(map: LeafletMap, { origin }: MapFrame, marks: readonly FacilityMark[]): FacilityFocus {
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [opened, open] = useState<string | null>(null);
  useEffect(() => {
    if (marks.length === 0) return undefined;
    const under = ({ layerPoint }: LeafletMouseEvent) => facilityAt(marks, layerPoint.x - origin.x, layerPoint.y - origin.y);
    const onMove = (event: LeafletMouseEvent) => setHovered(under(event));
    const onLeave = () => setHovered(null);
    const onClick = (event: LeafletMouseEvent) => open(under(event));
    map.on("mousemove", onMove).on("mouseout movestart zoomstart", onLeave).on("click", onClick);
    return () => {
      map.off("mousemove", onMove).off("mouseout movestart zoomstart", onLeave).off("click", onClick);
    };
  }, [map, origin, marks]);
  const known = (key: string | null) => (marks.some((mark) => mark.key === key) ? key : null);
  return { shown: known(opened) ?? known(hovered) ?? known(focused), opened: known(opened), setFocused, open };
}
