import { mapLayers } from "./layers/index";
import type { MapLayer } from "./layers/layer";

/** Stands in the address where every layer that can be switched is off. */
const NONE = "none";

/** Ids of the layers that the address asks for; the usual ones where it says nothing. What is no layer is passed over. */
export function shownLayers(asked: string | null): ReadonlySet<string> {
  const wanted = asked?.split(",");
  return new Set(mapLayers.filter(({ id, choice }) => choice && (wanted ? wanted.includes(id) : choice.isUsual)).map(({ id }) => id));
}

/** The value in the address with one layer switched; undefined for the usual ones. */
export function switchedLayers(shown: ReadonlySet<string>, { id }: MapLayer): string | undefined {
  const next = mapLayers.filter((layer) => layer.choice && (layer.id === id ? !shown.has(id) : shown.has(layer.id)));
  const isUsual = mapLayers.every((layer) => !layer.choice || layer.choice.isUsual === next.includes(layer));
  return isUsual ? undefined : next.map((layer) => layer.id).join(",") || NONE;
}
