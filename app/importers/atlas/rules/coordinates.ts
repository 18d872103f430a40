import type { Finding } from "../../finding";
import type { Step } from "../../../domain/pointer";
import type { IncidentRule } from "./rule";

/** Latitude and longitude are given together or not at all. */
export const coordinatesOfPlace: IncidentRule = ({ place }) => halfACoordinate(place, ["place"]);

export function halfACoordinate(point: { readonly lat: number | null; readonly lon: number | null }, at: readonly Step[]): readonly Finding[] {
  if ((point.lat === null) === (point.lon === null)) return [];
  const missing = point.lat === null ? "lat" : "lon";
  return [{ code: "half-a-coordinate", at: [...at, missing], found: null, allowed: "both lat and lon, or null for both" }];
}
