import { readFileSync } from "node:fs";
import { decodeBasemap, type Basemap } from "../cartography/basemap";
import type { Town } from "../cartography/townLabels";
import type { GovernorateCode } from "../domain/identifiers";
import type { Name } from "../domain/name";

interface ShippedGround {
  readonly basemap: Basemap;
  readonly towns: readonly Town[];
  readonly governorateNames: ReadonlyMap<GovernorateCode, Name>;
}

let known: ShippedGround | null = null;

/** The shipped basemap and names, read once. */
export function shippedGround(): ShippedGround {
  known ??= {
    basemap: decodeBasemap(read("basemap/basemap.topojson")),
    towns: read("gazetteer/towns.json"),
    governorateNames: new Map(read("gazetteer/governorates.json").map((row: Name & { iso: GovernorateCode }) => [row.iso, row])),
  };
  return known;
}

function read(path: string) {
  return JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8"));
}
