import type { Map as LeafletMap } from "leaflet";
import type { Box } from "../../cartography/pen";
import { writeMapView, type MapView } from "../../state/settings";
import type { Size } from "../../ui/useSize";
import { smallestZoom, wholeView } from "./area";

/** The only one that moves the map by program; the reader's own drags and wheel go straight to Leaflet. */
export interface MapWriter {
  /** Takes the container's new size; the middle stays where it is. */
  resize(size: Size): void;
  /** Shows a view, or Syria and Iraq; nothing where it is on show already. */
  show(view: MapView | null): void;
  zoomBy(steps: number): void;
  /** Pixels eastwards and southwards. */
  panBy(x: number, y: number): void;
  /** Puts the place in the middle where it cannot be seen now: outside the map, or under one of the boxes that lie over it. */
  bringIntoSight(lat: number, lon: number, covered: readonly Box[]): void;
  /** True during `resize` and `show`: what moves then is not the reader's doing. */
  isSettling(): boolean;
}

export function createMapWriter(map: LeafletMap, animate: boolean): MapWriter {
  let settling = false;
  let size: Size = { width: 0, height: 0 };
  let loaded = false;
  const settle = (move: () => void) => {
    settling = true;
    move();
    settling = false;
  };
  return {
    resize: (next) => settle(() => {
      size = next;
      map.options.minZoom = smallestZoom(size);
      map.invalidateSize({ animate: false, pan: true });
      if (loaded && map.getZoom() < map.options.minZoom) map.setView(map.getCenter(), map.options.minZoom, { animate: false });
    }),
    show: (view) => settle(() => {
      const { lat, lon, zoom } = view ?? wholeView(size);
      if (loaded && writeMapView(viewOf(map)) === writeMapView({ lat, lon, zoom })) return;
      map.stop().setView([lat, lon], zoom, { animate: false });
      loaded = true;
    }),
    zoomBy: (steps) => map.setZoom(map.getZoom() + steps * (map.options.zoomDelta ?? 1), { animate }),
    panBy: (x, y) => {
      map.panTo(map.unproject(map.project(map.getCenter()).add([x, y])), { animate });
    },
    bringIntoSight: (lat, lon, covered) => {
      const { x, y } = map.latLngToContainerPoint([lat, lon]);
      const isSeen = holds({ x: 0, y: 0, ...size }, x, y, -EDGE) && !covered.some((box) => holds(box, x, y, 0));
      if (!isSeen) map.panTo([lat, lon], { animate, duration: 0.12 });
    },
    isSettling: () => settling,
  };
}

/** Pixels from the map's edge within which a symbol counts as cut off. */
const EDGE = 12;

/** `wider`: pixels by which the box is made larger at each side. */
function holds({ x: left, y: top, width, height }: Box, x: number, y: number, wider: number): boolean {
  return x >= left - wider && y >= top - wider && x <= left + width + wider && y <= top + height + wider;
}

/** What the map shows now; it must have a view. */
export function viewOf(map: LeafletMap): MapView {
  const { lat, lng: lon } = map.getCenter();
  return { lat, lon, zoom: map.getZoom() };
}
