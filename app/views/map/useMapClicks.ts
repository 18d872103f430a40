import type { LeafletMouseEvent, Map as LeafletMap } from "leaflet";
import { useCallback, useState } from "react";
import type { Basemap } from "../../cartography/basemap";
import type { SpotLayout, SpotMark } from "../../cartography/spotMarks";
import { toggled } from "../../filters/choiceFilter";
import { governorateFilter } from "../../filters/kinds/governorate";
import { useAddress } from "../../state/addressContext";
import { usePageState } from "../../state/usePageState";
import type { MapFrame } from "./frame";
import { governorateAt } from "./governorateAt";
import { spotsTogether } from "./spotsTogether";
import { useMapClick } from "./usePointer";

interface MapClicks {
  /** Keys of the spots whose incidents are listed. */
  readonly opened: readonly string[];
  /** Opens the spot's one incident, or lists its incidents. */
  openSpot(key: string): void;
  close(): void;
}

/** What else than symbols and the ground may lie where the map is clicked. */
export interface ClickedBesides {
  /** Above the symbols: it has the click. */
  isAbove(event: LeafletMouseEvent): boolean;
  /** Below them, and not told apart yet. */
  isBelow(event: LeafletMouseEvent): boolean;
}

/** A symbol opens; the ground filters by its governorate, or closes what is open. */
export function useMapClicks(map: LeafletMap, frame: MapFrame, layout: SpotLayout, basemap: Basemap, { isAbove, isBelow }: ClickedBesides): MapClicks {
  const address = useAddress();
  const { filters } = usePageState();
  const [opened, setOpened] = useState<readonly string[]>(none);
  const close = useCallback(() => setOpened(none), []);
  const open = useCallback(
    (marks: readonly SpotMark[]) => {
      const [first, ...more] = marks.flatMap(({ spot }) => spot.incidents);
      setOpened(more.length > 0 ? marks.map(({ key }) => key) : none);
      if (first && more.length === 0) address.push({ incident: first.id });
    },
    [address],
  );
  const openSpot = useCallback((key: string) => open(layout.marks.filter((mark) => mark.key === key)), [open, layout]);
  const onClick = useCallback(
    (key: string | null, event: LeafletMouseEvent) => {
      const { latlng } = event;
      if (isAbove(event)) return close();
      if (key !== null) return open(spotsTogether(layout, key));
      if (opened.length > 0 || isBelow(event)) return close();
      const code = governorateAt(basemap, { lat: latlng.lat, lon: latlng.lng });
      if (code) address.push({ [governorateFilter.id]: toggled(filters, governorateFilter.id, code) });
    },
    [open, layout, opened, close, basemap, address, filters, isAbove, isBelow],
  );
  useMapClick(map, frame, layout, onClick);
  return { opened, openSpot, close };
}

const none: readonly string[] = [];
