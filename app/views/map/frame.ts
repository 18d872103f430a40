import type { Map as LeafletMap } from "leaflet";
import { projectionOf, type PixelPoint, type Projection } from "../../cartography/projection";

/** What was drawn last: the visible part, and the larger canvas around it, so that a short pan shows no blank edge. */
export interface MapFrame {
  /** Of the visible part, when it was drawn. */
  readonly view: Projection;
  /** Of the canvas. */
  readonly canvas: Projection;
  /** Pixels by which the canvas goes beyond the visible part, at each side. */
  readonly margin: PixelPoint;
  /** The visible part's top left corner as a Leaflet layer point. */
  readonly origin: PixelPoint;
}

/** The frame of the map as it stands; it must have a view. */
export function frameOf(map: LeafletMap): MapFrame {
  const { x: width, y: height } = map.getSize();
  const origin = map.containerPointToLayerPoint([0, 0]).round();
  const pixelOrigin = map.getPixelOrigin();
  const zoom = map.getZoom();
  const margin = { x: marginOf(width), y: marginOf(height) };
  const topLeft = { x: pixelOrigin.x + origin.x, y: pixelOrigin.y + origin.y };
  return {
    view: projectionOf({ width, height, zoom, topLeft }),
    canvas: projectionOf({
      width: width + 2 * margin.x, height: height + 2 * margin.y, zoom,
      topLeft: { x: topLeft.x - margin.x, y: topLeft.y - margin.y },
    }),
    margin,
    origin: { x: origin.x, y: origin.y },
  };
}

/** True while the canvas covers all of the map, wherever it has been dragged to. */
export function covers({ margin, origin }: MapFrame, map: LeafletMap): boolean {
  const { x, y } = map.containerPointToLayerPoint([0, 0]);
  return Math.abs(x - origin.x) <= margin.x && Math.abs(y - origin.y) <= margin.y;
}

/** True where the canvas of `drawn`, at one scale with `next`, covers it, and `spare` (0 to 1) of the margin remains. */
export function standsIn(drawn: MapFrame, next: MapFrame, spare: number): boolean {
  const { view, margin } = drawn;
  const isSameScale = view.zoom === next.view.zoom && view.width === next.view.width && view.height === next.view.height;
  const across = Math.abs(view.left - next.view.left);
  const down = Math.abs(view.top - next.view.top);
  return isSameScale && across <= margin.x * (1 - spare) && down <= margin.y * (1 - spare);
}

/** A quarter of a side, and no more than costs little to draw. */
function marginOf(side: number): number {
  return Math.round(Math.min(side * 0.25, 200));
}
