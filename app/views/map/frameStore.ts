import type { Map as LeafletMap } from "leaflet";
import { covers, frameOf, type MapFrame } from "./frame";

/** The frame to draw, renewed when a move or zoom ends, and during a drag that reaches the canvas's edge. */
export interface FrameStore {
  /** Null while the map has no view. */
  current(): MapFrame | null;
  subscribe(listener: () => void): () => void;
}

export function createFrameStore(map: LeafletMap): FrameStore {
  const listeners = new Set<() => void>();
  let frame: MapFrame | null = null;
  const renew = () => {
    frame = frameOf(map);
    for (const listener of listeners) listener();
  };
  const renewAtEdge = () => {
    if (frame && frame.view.zoom === map.getZoom() && !covers(frame, map)) renew();
  };
  return {
    current: () => frame,
    subscribe(listener) {
      if (listeners.size === 0) map.on("moveend resize", renew).on("move", renewAtEdge).whenReady(renew);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) map.off("moveend resize", renew).off("move", renewAtEdge);
      };
    },
  };
}
