import { readFileSync } from "node:fs";
import { decodeBasemap, type Basemap, type BasemapTopology } from "../cartography/basemap";
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
  if (known) return known;
  const governorates = JSON.parse(read("gazetteer/governorates.json")) as (Name & { readonly iso: GovernorateCode })[];
  known = {
    basemap: decodeBasemap(JSON.parse(read("basemap/basemap.topojson")) as BasemapTopology),
    towns: JSON.parse(read("gazetteer/towns.json")) as Town[],
    governorateNames: new Map(governorates.map((row) => [row.iso, row])),
  };
  return known;
}

function read(path: string): string {
  return readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8");
}
