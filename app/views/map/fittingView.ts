import type { LatLon } from "../../cartography/mercator";
import { projectionOf, type Projection } from "../../cartography/projection";
import type { SpotMark } from "../../cartography/spotMarks";
import { DEGREE, type Cloud } from "../../engine/questions/cloud";
import type { MapView } from "../../state/settings";
import type { Size } from "../../ui/useSize";
import { smallestZoom, zoomStep } from "./area";

/** The view that holds all the marks with their grounds, clear of what lies along the map's edges; null for none. */
export function fittingView(marks: readonly SpotMark[], projection: Projection, size: Size): MapView | null {
  return viewOf(marks.flatMap(({ x, y, reach }) => [projection.unproject(x - reach, y - reach), projection.unproject(x + reach, y + reach)]), size);
}

/** The same for a cloud. */
export function fittingCloud({ columns: { lat, lon }, rows }: Cloud, size: Size): MapView | null {
  let [south, west, north, east] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const row of rows) {
    south = Math.min(south, lat[row] ?? south);
    north = Math.max(north, lat[row] ?? north);
    west = Math.min(west, lon[row] ?? west);
    east = Math.max(east, lon[row] ?? east);
  }
  return rows.length === 0 ? null : viewOf([{ lat: south / DEGREE, lon: west / DEGREE }, { lat: north / DEGREE, lon: east / DEGREE }], size);
}

function viewOf(corners: readonly LatLon[], size: Size): MapView | null {
  if (corners.length === 0) return null;
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
