import { projectionOf, type Projection } from "../../cartography/projection";
import type { SpotMark } from "../../cartography/spotMarks";
import type { MapView } from "../../state/settings";
import type { Size } from "../../ui/useSize";
import { smallestZoom, zoomStep } from "./area";

/** The view that holds all the marks with their grounds, clear of what lies along the map's edges; null for none. */
export function fittingView(marks: readonly SpotMark[], projection: Projection, size: Size): MapView | null {
  if (marks.length === 0) return null;
  const corners = marks.flatMap(({ x, y, reach }) => [projection.unproject(x - reach, y - reach), projection.unproject(x + reach, y + reach)]);
  const [lats, lons] = [corners.map(({ lat }) => lat), corners.map(({ lon }) => lon)];
  const fitted = projectionOf({
    ...size, padding: Math.min(PADDING, size.width / 5, size.height / 5),
    bounds: { south: Math.min(...lats), west: Math.min(...lons), north: Math.max(...lats), east: Math.max(...lons) },
  });
  const zoom = Math.floor(Math.min(fitted.zoom, CLOSEST) / zoomStep) * zoomStep;
  return { ...fitted.unproject(size.width / 2, size.height / 2), zoom: Math.max(zoom, smallestZoom(size)) };
}

/** Pixels along the edges, where names, buttons and legend lie. */
const PADDING = 72;
/** A single place is not shown closer than this: its surroundings tell where it is. */
const CLOSEST = 9;
