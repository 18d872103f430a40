import type { RecordReport } from "../importer";

/** A feature as it stands in its document, as far as it is looked at. */
export interface GivenFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly id: unknown;
  /** What stands for the latitude; undefined where there is no point. */
  readonly lat: unknown;
  readonly lon: unknown;
}

/** A feature with a point, or without geometry (RFC 7946, 3.2); null where the report says why it is none. */
export function givenFeature(value: unknown, report: RecordReport): GivenFeature | null {
  if (!isObject(value)) return report.refuse("wrong-type", "", value, "a feature");
  const { type, geometry = null, properties, id } = value;
  if (type !== "Feature") return report.refuse("not-allowed", "/type", type, "Feature");
  if (properties !== null && properties !== undefined && !isObject(properties)) return report.refuse("wrong-type", "/properties", properties, "an object, or null");
  const given = { properties: properties ?? {}, id };
  if (geometry === null) return { ...given, lat: undefined, lon: undefined };
  if (!isObject(geometry)) return report.refuse("not-a-point", "/geometry", geometry, "a point, or null");
  if (geometry["type"] !== "Point") return report.refuse("not-a-point", "/geometry/type", geometry["type"], "Point");
  const { coordinates } = geometry;
  if (!Array.isArray(coordinates)) return report.refuse("not-a-point", "/geometry/coordinates", coordinates, "longitude and latitude");
  const [lon, lat] = coordinates as readonly unknown[];
  return { ...given, lat, lon };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
