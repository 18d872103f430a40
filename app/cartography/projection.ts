import { EQUATOR, latOf, lonOf, worldX, worldY, type LatLon } from "./mercator";

/** Degrees, WGS 84. */
export interface Bounds {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Syria and Iraq: what a map shows when nothing else is asked. */
export const wholeArea: Bounds = { south: 29, west: 35.5, north: 37.4, east: 48.8 };

/** Where there is a basemap; beyond it nothing is drawn. */
export const basemapArea: Bounds = { south: 20, west: 24, north: 46, east: 60 };

export interface PixelPoint {
  readonly x: number;
  readonly y: number;
}

/** What the drawing shows: by centre and zoom, by what must fit in, or by its top left corner in world pixels at the zoom. */
export type View = { readonly width: number; readonly height: number; readonly density?: number | undefined } & (
  | { readonly center: LatLon; readonly zoom: number }
  | { readonly bounds: Bounds; readonly padding?: number | undefined }
  | { readonly topLeft: PixelPoint; readonly zoom: number }
);

/** Between degrees and the drawing's pixels, at a world of 256 · 2^zoom pixels: the same pixels as Leaflet's. */
export interface Projection {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** Pixels of the finished image to one of the drawing: what is finer than they are is left out. 1 where it is not said. */
  readonly density: number;
  /** Pixels around the whole world. */
  readonly worldSize: number;
  /** World pixels at the drawing's top left corner. */
  readonly left: number;
  readonly top: number;
  project(lat: number, lon: number): PixelPoint;
  unproject(x: number, y: number): LatLon;
  metresPerPixel(lat: number): number;
}

export function projectionOf(view: View): Projection {
  const { width, height, density = 1 } = view;
  const { zoom, left, top } = framed(view);
  const worldSize = 256 * 2 ** zoom;
  return {
    width, height, zoom, density, worldSize, left, top,
    project: (lat, lon) => ({ x: worldX(lon) * worldSize - left, y: worldY(lat) * worldSize - top }),
    unproject: (x, y) => ({ lat: latOf((y + top) / worldSize), lon: lonOf((x + left) / worldSize) }),
    metresPerPixel: (lat) => (EQUATOR * Math.cos((lat * Math.PI) / 180)) / worldSize,
  };
}

interface Frame {
  readonly zoom: number;
  readonly left: number;
  readonly top: number;
}

function framed(view: View): Frame {
  if ("topLeft" in view) return { zoom: view.zoom, left: view.topLeft.x, top: view.topLeft.y };
  if ("center" in view) return around(worldX(view.center.lon), worldY(view.center.lat), view.zoom, view.width, view.height);
  const { south, west, north, east } = view.bounds;
  const padding = view.padding ?? 0;
  const across = worldX(east) - worldX(west);
  const down = worldY(south) - worldY(north);
  const worldSize = Math.min(Math.max(1, view.width - 2 * padding) / across, Math.max(1, view.height - 2 * padding) / down);
  const zoom = Math.log2(worldSize / 256);
  return around(worldX(west) + across / 2, worldY(north) + down / 2, zoom, view.width, view.height);
}

function around(x: number, y: number, zoom: number, width: number, height: number): Frame {
  const worldSize = 256 * 2 ** zoom;
  return { zoom, left: x * worldSize - width / 2, top: y * worldSize - height / 2 };
}
