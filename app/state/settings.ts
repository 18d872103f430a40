import { ruleIds } from "../counting/ruleIds";
import { shadingMeasures } from "../cartography/shading";
import { symbolMeanings } from "../cartography/symbolMeaning";
import { outcomes } from "../domain/claim";
import { isoDay, parseDay } from "../domain/day";
import { imageWords, MOST_WORDS, readImageSettings, writeImageSettings } from "../domain/imageSettings";
import { isIncidentId } from "../domain/incidentId";
import { languages } from "../i18n/languages/index";
import { parseListOrder } from "./listOrder";
import { parseMapLayers } from "./mapLayers";
import { pageNames } from "./pageNames";
import { readTimelineSpan, timelineBarsNamed, timelineUnitsNamed } from "./timelineView";

/** A value of the address that is no filter: read to its canonical form, or null where it is not valid. Never throws. */
export interface Setting {
  readonly key: string;
  read(raw: string): string | null;
}

export const settings = [
  { key: "rule", read: (raw) => oneOf(raw, ruleIds) },
  { key: "asof", read: readDay },
  { key: "incident", read: readIncident },
  { key: "map", read: (raw) => (parseMapView(raw) ? raw : null) },
  { key: "dataset", read: (raw) => (/^[\w,.-]{1,1000}$/.test(raw) ? raw : null) },
  { key: "lang", read: (raw) => oneOf(raw, languages.map(({ id }) => id)) },
  { key: "theme", read: (raw) => oneOf(raw, ["light", "dark"]) },
  { key: "sort", read: (raw) => (parseListOrder(raw) ? raw : null) },
  { key: "span", read: readTimelineSpan },
  { key: "unit", read: (raw) => oneOf(raw, timelineUnitsNamed) },
  { key: "bars", read: (raw) => oneOf(raw, timelineBarsNamed) },
  // Of the running toll of the open incident.
  { key: "toll", read: (raw) => oneOf(raw, outcomes) },
  { key: "layers", read: (raw) => (parseMapLayers(raw) ? raw : null) },
  { key: "shade", read: (raw) => oneOf(raw, shadingMeasures) },
  { key: "symbols", read: (raw) => oneOf(raw, symbolMeanings) },
  { key: "page", read: (raw) => oneOf(raw, pageNames) },
  { key: "facility", read: (raw) => (/^[\w.:-]{1,200}$/.test(raw) ? raw : null) },
  // The figure whose image is being made, and how.
  { key: "figure", read: (raw) => (/^[a-z-]{1,40}$/.test(raw) ? raw : null) },
  { key: "image", read: readImage },
  { key: "image-title", read: readWords },
  { key: "image-subtitle", read: readWords },
  { key: "image-note", read: readWords },
] as const satisfies readonly Setting[];

export type SettingKey = (typeof settings)[number]["key"];

/** Centre in degrees and Leaflet zoom. */
export interface MapView {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
}

/** Reads `36.50,40.75,8`; null where it is not a place on the map of Syria, Iraq and their neighbours. */
export function parseMapView(raw: string): MapView | null {
  const parts = /^(-?\d{1,3}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?),(\d{1,2}(?:\.\d{1,2})?)$/.exec(raw);
  if (!parts) return null;
  const [lat, lon, zoom] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const inside = lat >= 20 && lat <= 46 && lon >= 24 && lon <= 60 && zoom >= 4 && zoom <= 13;
  return inside ? { lat, lon, zoom } : null;
}

export function writeMapView({ lat, lon, zoom }: MapView): string {
  return [lat.toFixed(3), lon.toFixed(3), String(Math.round(zoom * 100) / 100)].join(",");
}

function oneOf(raw: string, known: readonly string[]): string | null {
  return known.includes(raw) ? raw : null;
}

/** An incident's id, with its data set before it or without. */
function readIncident(raw: string): string | null {
  return isIncidentId(raw) || isIncidentId(raw.replace(/^[\w.-]{1,100}:/, "")) ? raw : null;
}

function readImage(raw: string): string | null {
  const image = readImageSettings(raw);
  return image && writeImageSettings(image);
}

function readWords(raw: string): string | null {
  const words = imageWords(raw);
  return words !== "" && words.length <= MOST_WORDS ? words : null;
}

function readDay(raw: string): string | null {
  const day = parseDay(raw);
  return day === null ? null : isoDay(day);
}
