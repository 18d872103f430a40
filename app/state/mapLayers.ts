/** Layers of the map that the reader can switch, as the address names them. */
export const mapLayerNames = ["incidents", "shading", "density", "facilities", "tiles"] as const;
export type MapLayerName = (typeof mapLayerNames)[number];

/** Those that are on before the reader has chosen. */
export const usualMapLayers: ReadonlySet<MapLayerName> = new Set(["incidents"]);

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

/** The layers that the address asks for; the usual ones where it says nothing. */
export function shownLayers(asked: string | null): ReadonlySet<MapLayerName> {
  return (asked === null ? null : parseMapLayers(asked)) ?? usualMapLayers;
}

/** The value in the address with one layer switched; undefined for the usual ones. */
export function switchedLayers(shown: ReadonlySet<MapLayerName>, name: MapLayerName): string | undefined {
  const next = new Set(shown);
  if (!next.delete(name)) next.add(name);
  const written = writeMapLayers(next);
  return written === writeMapLayers(usualMapLayers) ? undefined : written;
}
