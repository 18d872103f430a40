import { useMemo, useSyncExternalStore } from "react";
import { useAddress } from "./addressContext";
import { mapViewText } from "./mapView";
import { parseMapView, type MapView } from "./settings";

/** The map's view in the address; null for the whole area. */
export function useMapViewShown(): MapView | null {
  const address = useAddress();
  const view = useSyncExternalStore(address.subscribe, () => mapViewText(address.search()));
  return useMemo(() => (view === null ? null : parseMapView(view)), [view]);
}
