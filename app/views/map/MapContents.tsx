import { useMemo, useSyncExternalStore, type ReactNode } from "react";
import { useMap } from "react-leaflet";
import type { Size } from "../../ui/useSize";
import { DrawnMap } from "./DrawnMap";
import { createFrameStore } from "./frameStore";
import { createMapWriter } from "./mapWriter";
import { prefersStillness } from "./prefersStillness";
import { useMapView } from "./useMapView";

interface MapContentsProps {
  /** Of the map, in CSS pixels; never 0. */
  readonly size: Size;
  /** Above the map and outside Leaflet, so that it does not take their clicks for its own. */
  readonly overlays: HTMLElement;
}

/** What is in the map, once it has a size: its view, and everything drawn for that view. */
export function MapContents({ size, overlays }: MapContentsProps): ReactNode {
  const map = useMap();
  const writer = useMemo(() => createMapWriter(map, !prefersStillness()), [map]);
  const frames = useMemo(() => createFrameStore(map), [map]);
  useMapView(map, writer, size);
  const frame = useSyncExternalStore(frames.subscribe, frames.current);
  return frame && <DrawnMap map={map} writer={writer} frame={frame} size={size} overlays={overlays} />;
}
