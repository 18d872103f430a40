import { lastMade } from "./lastMade";
import { readQuery } from "./query";
import { parseMapView } from "./settings";
import { timelineSpanText } from "./timelineView";

/** The query string without the map's view and the timeline's span. One that is not valid stays, to be told to the reader. */
export const withoutMapView = lastMade((search: string): string => {
  const valid = [...(mapViewText(search) === null ? [] : ["map"]), ...(timelineSpanText(search) === null ? [] : ["span"])];
  if (valid.length === 0) return search;
  const pairs = new URLSearchParams(search);
  for (const key of valid) pairs.delete(key);
  return `?${pairs}`;
});

/** The map view as the address writes it; null where there is none, or none that is valid. */
export function mapViewText(search: string): string | null {
  const view = readQuery(search).get("map");
  return view !== undefined && parseMapView(view) ? view : null;
}
