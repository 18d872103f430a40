import type { GovernorateCode } from "../domain/identifiers";
import { groundRadius } from "../domain/place";
import type { Spot } from "../domain/spot";
import type { Basemap } from "./basemap";
import { glyphOf, type Glyph } from "./kindGlyphs";
import { Occupied } from "./occupied";
import type { Box } from "./pen";
import type { PixelPoint, Projection } from "./projection";
import { slicesOf, symbolRadius, symbolState, type Slice, type SymbolState } from "./symbols";
import type { SymbolMeaning } from "./symbolMeaning";

/** A spot where it stands on the drawing, in pixels. */
export type SpotMark = PointMark | AreaMark;

interface Mark {
  readonly key: string;
  readonly spot: Spot;
  readonly x: number;
  readonly y: number;
  /** Incidents of the spot. */
  readonly count: number;
  /** Pixels from the centre to the outermost of what is drawn. */
  readonly reach: number;
}

export interface PointMark extends Mark {
  readonly shape: "point";
  readonly precision: "exact" | "near" | "district";
  /** Of the coloured symbol: its area is the number killed. */
  readonly radius: number;
  readonly state: SymbolState;
  /** Empty where symbols tell kinds. */
  readonly slices: readonly Slice[];
  /** Null where symbols tell sides. */
  readonly glyph: Glyph | null;
}

/** A dashed square beside the governorate's name; `reach` is half its side. */
export interface AreaMark extends Mark {
  readonly shape: "area";
  readonly governorate: GovernorateCode;
}

export interface SpotLayout {
  /** In the order in which they are drawn: area marks first, then from large to small. */
  readonly marks: readonly SpotMark[];
  /** Incidents that have no place on the map, for the legend to say so. */
  readonly withheld: number;
}

export interface SpotLayoutOptions {
  readonly projection: Projection;
  readonly basemap: Basemap;
  /** Of the symbols; less than 1 on small screens. The legend must have the same. */
  readonly symbolScale?: number | undefined;
  /** What a symbol's look tells besides the number; sides where not given. */
  readonly symbols?: SymbolMeaning | undefined;
  /** Parts of the drawing that something else covers, such as the legend: area marks keep out of them. */
  readonly reserved?: readonly Box[] | undefined;
}

/** Where each spot stands and how large it is; those outside the drawing are laid out too. */
export function layoutSpots(spots: readonly Spot[], options: SpotLayoutOptions): SpotLayout {
  const points: PointMark[] = [];
  const areas: AreaMark[] = [];
  let withheld = 0;
  const taken = new Occupied();
  for (const box of options.reserved ?? []) taken.addBox(box, "reserved");
  for (const spot of spots) {
    const mark = pointMark(spot, options);
    if (mark) points.push(mark);
  }
  for (const { x, y, reach } of points) taken.addCircle({ x, y }, reach, "symbol");
  const drawn = new Set(points.map(({ key }) => key));
  for (const spot of spots) {
    if (drawn.has(spot.key)) continue;
    const mark = areaMark(spot, options, taken);
    if (mark) areas.push(mark);
    else withheld += spot.incidents.length;
  }
  const largeFirst = points.toSorted((a, b) => b.radius - a.radius || compareKeys(a, b));
  const under = new Set(largeFirst.filter((mark) => mark.precision === "district" && largeFirst.some((other) => isBetterKnownThere(other, mark))));
  return { marks: [...areas.toSorted(compareKeys), ...under, ...largeFirst.filter((mark) => !under.has(mark))], withheld };
}

/** At one point, what is known better stands on what is known to the district alone: its dashed disc still shows around it. */
function isBetterKnownThere(other: PointMark, { x, y }: PointMark): boolean {
  return other.precision !== "district" && other.x === x && other.y === y;
}

function compareKeys(a: SpotMark, b: SpotMark): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** A district is never drawn smaller than this, so that its dashes can be told. */
const SMALLEST_DISTRICT = 10;

function pointMark(spot: Spot, { projection, symbolScale = 1, symbols = "side" }: SpotLayoutOptions): PointMark | null {
  const { precision, lat, lon } = spot;
  if (lat === null || lon === null) return null;
  if (precision !== "exact" && precision !== "near" && precision !== "district") return null;
  const radius = symbolRadius(spot.killed?.best ?? null, symbolScale);
  const ground = (groundRadius(precision) ?? 0) / projection.metresPerPixel(lat);
  const smallest = precision === "district" ? Math.max(radius + 2, SMALLEST_DISTRICT * symbolScale) : radius;
  return {
    shape: "point", key: spot.key, spot, precision, radius,
    ...projection.project(lat, lon),
    count: spot.incidents.length,
    reach: Math.max(smallest, ground),
    state: symbolState(spot.killed),
    slices: symbols === "side" ? slicesOf(spot) : [],
    glyph: symbols === "kind" ? glyphOf(spot.incidents.map(({ kind }) => kind)) : null,
  };
}

/** Half a side in pixels at scale 1; the count within it must stay legible, so it shrinks less than the symbols do. */
const HALF_SQUARE = 8.5;

function areaMark(spot: Spot, { projection, basemap, symbolScale = 1 }: SpotLayoutOptions, taken: Occupied): AreaMark | null {
  const governorate = spot.governorate === null ? undefined : basemap.governorates.get(spot.governorate);
  if (spot.precision !== "governorate" || !governorate) return null;
  const reach = HALF_SQUARE * Math.max(0.88, symbolScale);
  const places = governorate.labelPoints.map(({ x, y }) => ({
    x: x * projection.worldSize - projection.left, y: y * projection.worldSize - projection.top,
  }));
  const inView = places.filter((place) => within(place, projection, reach + 4));
  const place = firstWithRoom(inView, reach, taken) ?? places[0];
  if (!place) return null;
  taken.addBox(square(place, reach), "symbol");
  return { shape: "area", key: spot.key, spot, governorate: governorate.code, ...place, count: spot.incidents.length, reach };
}

/** Room for the square and a short name beside it, else for the square alone. */
function firstWithRoom(places: readonly PixelPoint[], reach: number, taken: Occupied): PixelPoint | null {
  const free = places.filter((place) => taken.isFree(square(place, reach + 3)));
  const named = free.find(({ x, y }) =>
    [x - reach - NAME_ROOM, x + reach].some((left) => taken.isFree({ x: left, y: y - 8, width: NAME_ROOM, height: 16 })));
  return named ?? free[0] ?? places.find((place) => taken.isFree(square(place, reach / 2))) ?? places[0] ?? null;
}

/** Pixels kept for a governorate's name. */
const NAME_ROOM = 64;

function square({ x, y }: PixelPoint, half: number): Box {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

function within({ x, y }: PixelPoint, { width, height }: Projection, margin: number): boolean {
  return x >= margin && y >= margin && x <= width - margin && y <= height - margin;
}
