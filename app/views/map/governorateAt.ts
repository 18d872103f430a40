import type { Basemap } from "../../cartography/basemap";
import { worldX, worldY, type LatLon } from "../../cartography/mercator";
import { contains } from "../../cartography/outline";
import type { GovernorateCode } from "../../domain/identifiers";

/** The governorate whose ground that is; null outside Syria and Iraq. */
export function governorateAt({ governorates }: Basemap, { lat, lon }: LatLon): GovernorateCode | null {
  const point = { x: worldX(lon), y: worldY(lat) };
  for (const { code, rings } of governorates.values()) if (contains(rings, point)) return code;
  return null;
}
