/** Layers of the map that the reader can switch, as the address names them. */
export const mapLayerNames = ["incidents", "shading", "density", "facilities", "tiles"] as const;
export type MapLayerName = (typeof mapLayerNames)[number];

/** Stands in the address where every one of them is off. */
const NONE = "none";

/** Reads `incidents,shading` or `none`; null where one of the names is no layer. */
export function parseMapLayers(raw: string): ReadonlySet<MapLayerName> | null {
  if (raw === NONE) return new Set();
  const names = raw.split(",").map((wanted) => mapLayerNames.find((name) => name === wanted));
  return names.every((name) => name !== undefined) ? new Set(names) : null;
}

export function writeMapLayers(shown: ReadonlySet<MapLayerName>): string {
  return mapLayerNames.filter((name) => shown.has(name)).join(",") || NONE;
}
