import { feature, merge, mesh } from "topojson-client";
import type { GovernorateCode } from "../domain/identifiers";
import type { Country } from "../domain/place";
import { labelPoints } from "./labelPoints";
import { worldX, worldY, type WorldPoint } from "./mercator";
import { outlineOf, type Outline } from "./outline";

/** The ground as the map draws it, in world coordinates, computed once. */
export interface Basemap {
  readonly governorates: ReadonlyMap<GovernorateCode, Governorate>;
  /** Syria and Iraq as one area, so that no seams show between governorates. */
  readonly land: readonly Outline[];
  readonly neighbours: readonly Outline[];
  readonly golan: readonly Outline[];
  readonly lakes: readonly Lake[];
  readonly rivers: readonly River[];
  readonly borders: {
    /** Between governorates of one country. */
    readonly governorate: readonly Outline[];
    /** Around Syria and Iraq, coasts included, and between them; not around the Golan Heights. */
    readonly country: readonly Outline[];
    /** Around the Golan Heights. */
    readonly golan: readonly Outline[];
    /** Between other countries. */
    readonly neighbour: readonly Outline[];
  };
}

export interface Governorate {
  readonly code: GovernorateCode;
  readonly country: Country;
  readonly rings: readonly Outline[];
  /** Where its name may stand, best first; never empty, all inside. */
  readonly labelPoints: readonly WorldPoint[];
}

export interface Lake {
  readonly name: string | null;
  readonly rings: readonly Outline[];
}

export interface River {
  readonly name: string;
  /** Natural Earth's scale rank: 1 the largest, 7 the smallest here. */
  readonly rank: number;
  readonly lines: readonly Outline[];
}

export type BasemapTopology = Parameters<typeof merge>[0];

/** Reads `data/basemap/basemap.topojson`; throws an Error that names what is missing. */
export function decodeBasemap(topology: BasemapTopology): Basemap {
  const layer = (name: string): Layer => {
    const object = topology.objects[name];
    if (object?.type !== "GeometryCollection") throw new Error(`The basemap has no layer "${name}".`);
    return object;
  };
  const governorates = layer("gov");
  const geometries = [governorates, layer("golan"), layer("ctry")].flatMap(areasOf);
  const borders = (kind: BorderKind): Outline[] =>
    outlinesOf(mesh(topology, { type: "GeometryCollection", geometries }, (a, b) => borderKind(idOf(a), idOf(b)) === kind).coordinates);
  return {
    governorates: new Map(shapesOf(topology, governorates).map(governorateOf).map((one) => [one.code, one])),
    land: merge(topology, areasOf(governorates)).coordinates.flatMap(outlinesOf),
    neighbours: shapesOf(topology, layer("ctry")).flatMap(({ outlines }) => outlines),
    golan: shapesOf(topology, layer("golan")).flatMap(({ outlines }) => outlines),
    lakes: shapesOf(topology, layer("lakes")).map(({ name, outlines }) => ({ name, rings: outlines })),
    rivers: shapesOf(topology, layer("rivers")).map(({ name, rank, outlines }) => ({ name: name ?? "", rank, lines: outlines })),
    borders: {
      governorate: borders("governorate"), country: borders("country"), golan: borders("golan"), neighbour: borders("neighbour"),
    },
  };
}

type Layer = Extract<BasemapTopology["objects"][string], { type: "GeometryCollection" }>;
type Collection = Extract<ReturnType<typeof feature>, { type: "FeatureCollection" }>;

interface NamedShape {
  readonly id: string;
  readonly name: string | null;
  readonly rank: number;
  readonly outlines: readonly Outline[];
}

function shapesOf(topology: BasemapTopology, layer: Layer): NamedShape[] {
  return feature(topology, layer).features.map(({ geometry, properties }) => ({
    id: String(properties?.["id"] ?? ""),
    name: typeof properties?.["name"] === "string" && properties["name"] !== "" ? properties["name"] : null,
    rank: Number(properties?.["rank"] ?? 0),
    outlines: outlinesIn(geometry),
  }));
}

function outlinesIn(geometry: Collection["features"][number]["geometry"]): Outline[] {
  switch (geometry.type) {
    case "LineString":
      return outlinesOf([geometry.coordinates]);
    case "MultiLineString":
    case "Polygon":
      return outlinesOf(geometry.coordinates);
    case "MultiPolygon":
      return geometry.coordinates.flatMap(outlinesOf);
    case "Point":
    case "MultiPoint":
    case "GeometryCollection":
      return [];
  }
}

function governorateOf({ id, outlines }: NamedShape): Governorate {
  return { code: id as GovernorateCode, country: countryOf(id), rings: outlines, labelPoints: labelPoints(outlines) };
}

function countryOf(id: string): Country {
  return id.startsWith("SY-") ? "SY" : "IQ";
}

function areasOf({ geometries }: Layer) {
  return geometries.flatMap((geometry) =>
    geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? [{ ...geometry, properties: geometry.properties ?? {} }] : [],
  );
}

type BorderKind = "governorate" | "country" | "golan" | "neighbour" | "none";

/** `a` and `b` lie on either side of the line; they are equal where nothing lies on the other side. */
function borderKind(a: string, b: string): BorderKind {
  if (a === "GOLAN" || b === "GOLAN") return "golan";
  const governorates = [a, b].filter((id) => /^(SY|IQ)-/.test(id));
  if (governorates.length === 0) return a === b ? "none" : "neighbour";
  if (governorates.length === 1 || a === b) return "country";
  return countryOf(a) === countryOf(b) ? "governorate" : "country";
}

function idOf({ properties }: { readonly properties?: object | null | undefined }): string {
  return properties && "id" in properties ? String(properties.id) : "";
}

function outlinesOf(lines: readonly (readonly (readonly number[])[])[]): Outline[] {
  return lines.map((line) => {
    const points = new Float64Array(line.length * 2);
    line.forEach(([lon = 0, lat = 0], i) => {
      points[2 * i] = worldX(lon);
      points[2 * i + 1] = worldY(lat);
    });
    return outlineOf(points);
  });
}
