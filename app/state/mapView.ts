import { imageKeys } from "../domain/imageSettings";
import { lastMade } from "./lastMade";
import { readQuery } from "./query";
import { parseMapView, settings } from "./settings";
import { timelineSpanText } from "./timelineView";

/** The query string without the map's view, the timeline's span and how an image is made. One that is not valid stays, to be told to the reader. */
export const withoutMapView = lastMade((search: string): string => {
  const valid = [
    ...(mapViewText(search) === null ? [] : ["map"]), ...(timelineSpanText(search) === null ? [] : ["span"]),
    ...changingKeys.filter((key) => isValid(key, search)),
  ];
  if (valid.length === 0) return search;
  const pairs = new URLSearchParams(search);
  for (const key of valid) pairs.delete(key);
  return `?${pairs}`;
});

/** Change with every letter that is typed in the dialog of an image. */
const changingKeys = imageKeys.filter((key) => key !== "figure");

function isValid(key: string, search: string): boolean {
  const raw = readQuery(search).get(key);
  return raw !== undefined && settings.some((setting) => setting.key === key && setting.read(raw) !== null);
}

/** The map view as the address writes it; null where there is none, or none that is valid. */
export function mapViewText(search: string): string | null {
  const view = readQuery(search).get("map");
  return view !== undefined && parseMapView(view) ? view : null;
}
