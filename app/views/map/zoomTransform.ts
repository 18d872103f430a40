import { DomUtil, point, type LatLng, type Map as LeafletMap } from "leaflet";
import type { MapFrame } from "./frame";

/** Keeps a canvas over its ground while Leaflet animates a zoom, or until it is drawn anew. Returns how to stop. */
export function followZoom(map: LeafletMap, canvas: HTMLElement, frame: MapFrame): () => void {
  const follow = (center: LatLng, zoom: number) => place(map, canvas, frame, center, zoom);
  const followAnimation = (event: { readonly center: LatLng; readonly zoom: number }) => follow(event.center, event.zoom);
  const followView = () => follow(map.getCenter(), map.getZoom());
  map.on("zoomanim", followAnimation).on("zoom viewreset", followView);
  return () => {
    map.off("zoomanim", followAnimation).off("zoom viewreset", followView);
  };
}

/** Moves and scales the canvas to where its ground lies when the map shows `center` at `zoom`. */
function place(map: LeafletMap, canvas: HTMLElement, { canvas: drawn }: MapFrame, center: LatLng, zoom: number): void {
  const scale = map.getZoomScale(zoom, drawn.zoom);
  const pane = DomUtil.getPosition(map.getPane("mapPane") ?? map.getContainer());
  const pixelOrigin = map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(pane).round();
  DomUtil.setTransform(canvas, point(drawn.left, drawn.top).multiplyBy(scale).subtract(pixelOrigin), scale);
}
