import { basemapArea, projectionOf, wholeArea, type Bounds } from "../../cartography/projection";
import { worldX, worldY } from "../../cartography/mercator";
import type { MapView } from "../../state/settings";
import type { Size } from "../../ui/useSize";

/** Zooms are multiples of this. */
export const zoomStep = 0.1;
export const largestZoom = 12;

/** The zoom at which the basemap just covers the map: below it, what lies outside would be seen. */
export function smallestZoom({ width, height }: Size): number {
  const { across, down } = extentOf(basemapArea);
  return Math.log2(Math.max(width / across, height / down) / 256) + ROUNDING;
}

/** Syria and Iraq as large as they fit. */
export function wholeView(size: Size): MapView {
  const projection = projectionOf({ ...size, bounds: wholeArea, padding: Math.min(size.width, size.height) * 0.01 });
  const zoom = Math.floor(projection.zoom / zoomStep) * zoomStep;
  return { ...projection.unproject(size.width / 2, size.height / 2), zoom: Math.max(zoom, smallestZoom(size)) };
}

/** Keeps the edge of the basemap from showing where pixels are rounded. */
const ROUNDING = 0.004;

function extentOf({ west, east, north, south }: Bounds) {
  return { across: worldX(east) - worldX(west), down: worldY(south) - worldY(north) };
}
