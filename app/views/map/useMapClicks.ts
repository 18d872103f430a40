import type { LeafletMouseEvent, Map as LeafletMap } from "leaflet";
import { useCallback, useState } from "react";
import type { Basemap } from "../../cartography/basemap";
import type { SpotLayout } from "../../cartography/spotMarks";
import { toggled } from "../../filters/choiceFilter";
import { governorateFilter } from "../../filters/kinds/governorate";
import { useAddress } from "../../state/addressContext";
import { usePageState } from "../../state/usePageState";
import type { MapFrame } from "./frame";
import { governorateAt } from "./governorateAt";
import { useMapClick } from "./usePointer";

interface MapClicks {
  /** Key of the spot whose incidents are listed. */
  readonly opened: string | null;
  /** Opens the spot's one incident, or lists its incidents. */
  openSpot(key: string): void;
  close(): void;
}

/** A symbol opens; the ground filters by its governorate, or closes what is open. */
export function useMapClicks(map: LeafletMap, frame: MapFrame, layout: SpotLayout, basemap: Basemap): MapClicks {
  const address = useAddress();
  const { filters } = usePageState();
  const [opened, setOpened] = useState<string | null>(null);
  const close = useCallback(() => setOpened(null), []);
  const openSpot = useCallback(
    (key: string) => {
      const incidents = layout.marks.find((mark) => mark.key === key)?.spot.incidents ?? [];
      const [first] = incidents;
      setOpened(incidents.length > 1 ? key : null);
      if (first && incidents.length === 1) address.push({ incident: first.id });
    },
    [layout, address],
  );
  const onClick = useCallback(
    (key: string | null, { latlng }: LeafletMouseEvent) => {
      if (key !== null) return openSpot(key);
      if (opened !== null) return close();
      const code = governorateAt(basemap, { lat: latlng.lat, lon: latlng.lng });
      if (code) address.push({ [governorateFilter.id]: toggled(filters, governorateFilter.id, code) });
    },
    [openSpot, opened, close, basemap, address, filters],
  );
  useMapClick(map, frame, layout, onClick);
  return { opened, openSpot, close };
}
