import { parseMapLayers, writeMapLayers, type MapLayerName } from "../../state/mapLayers";
import { mapLayers } from "./layers/index";

/** The layers that the address asks for; the usual ones where it says nothing. */
export function shownLayers(asked: string | null): ReadonlySet<MapLayerName> {
  return (asked === null ? null : parseMapLayers(asked)) ?? usual;
}

/** The value in the address with one layer switched; undefined for the usual ones. */
export function switchedLayers(shown: ReadonlySet<MapLayerName>, name: MapLayerName): string | undefined {
  const next = new Set(shown);
  if (!next.delete(name)) next.add(name);
  const written = writeMapLayers(next);
  return written === writeMapLayers(usual) ? undefined : written;
}

const usual: ReadonlySet<MapLayerName> = new Set(mapLayers.flatMap(({ choice }) => (choice?.isUsual ? [choice.name] : [])));
