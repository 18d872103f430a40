import { MapRegion } from "../../../views/map/MapRegion";
import type { Example } from "../example";

const scenes = [
  { name: "all", query: "" },
  { name: "governorates", query: "governorate=IQ-DI,SY-HA" },
  { name: "near", query: "map=33.600,44.600,8.5" },
  { name: "january", query: "from=2022-01-01&to=2022-01-31&incident=2022-01-21-azim-barracks-attack" },
  { name: "shaded", query: "layers=incidents,shading&shade=killed&governorate=IQ-DI,SY-HA" },
  { name: "facilities", query: "layers=incidents,facilities" },
  { name: "kinds", query: "symbols=kind" },
  { name: "by-incidents", query: "layers=shading" },
] as const;

/** The map with its layers, its legend open. */
export const maps: readonly Example[] = [
  ...scenes.map(({ name, query }) => ({ id: `map-${name}`, world: "atlas" as const, query, width: 900, height: 640, Content: () => <MapRegion /> })),
  { id: "map-narrow", world: "atlas", query: "", width: 390, height: 420, Content: () => <MapRegion /> },
];
