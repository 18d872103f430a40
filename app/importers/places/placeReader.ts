import type { GovernorateCode } from "../../domain/identifiers";
import type { Country, Place, Precision } from "../../domain/place";
import { governorateAt, liesIn } from "../../gazetteer/governorateAt";
import { governorateNamed, type NamedGovernorate } from "../../gazetteer/governorateNamed";
import { governorateOf } from "../../gazetteer/governorates";
import type { Coordinates } from "../cells/readCoordinates";
import type { GovernorateMethods, RecordReport } from "../importer";

/** What a row says of its place, and the columns that say it. */
export interface GivenPlace {
  readonly name: string;
  /** Null where the row names none. */
  readonly country: Country | null;
  readonly countryField: string;
  readonly governorate: string;
  readonly governorateField: string;
  readonly coordinates: Coordinates;
  /** Column of the latitude; empty where the table has no coordinates at all, so that each row need not say so. */
  readonly pointField: string;
  readonly precision: Precision;
}

export interface PlaceReader {
  /** The place; null where it is set aside as being in neither country. To be called last: what it gives is counted as accepted. */
  read(given: GivenPlace, report: RecordReport): Place | null;
  methods(): GovernorateMethods;
}

type Method = keyof GovernorateMethods;

/** Makes places of rows: governorate by code, else by a spelling of its name, else by the point. */
export function placeReader(): PlaceReader {
  const counts: Record<Method, number> = { code: 0, spelling: 0, point: 0, none: 0 };
  return {
    methods: () => ({ ...counts }),
    read(given, report) {
      const { lat, lon } = pointOf(given, report);
      const { governorate, method } = placeGovernorate(given, lat, lon, report);
      const country = given.country ?? countryOf(governorate);
      if (country === null) return setAside(given, report);
      const isPoint = isPointClass(given.precision);
      if (isPoint && lat === null) sayMissing(given, governorate, report);
      if (!isPoint && lat !== null) report.remark("vague-place", given.pointField, `${lat}, ${lon}`, "A point of a whole area: left out.");
      counts[method] += 1;
      return {
        name: { en: given.name || given.governorate || COUNTRIES[country] },
        governorate,
        country,
        lat: isPoint ? lat : null,
        lon: isPoint ? lon : null,
        precision: isPoint && lat === null ? (governorate === null ? "country" : "governorate") : given.precision,
        spellings: NONE,
      };
    },
  };
}

/** A governorate whose spelling is not known is shown as it stands, so that it can be put right. */
function setAside({ governorate, governorateField, countryField }: GivenPlace, report: RecordReport): null {
  const [field, found] = governorate === "" ? [countryField, undefined] : [governorateField, governorate];
  return report.setAside("outside-area", field, found, "a country, or a place known in Syria or Iraq");
}

const NONE: readonly string[] = [];
const COUNTRIES: Readonly<Record<Country, string>> = { SY: "Syria", IQ: "Iraq" };
const NOWHERE = { lat: null, lon: null } as const;

/** The map's own extent: no place of Syria or Iraq is beyond it. */
function isOnMap(lat: number, lon: number): boolean {
  return lat >= 20 && lat <= 46 && lon >= 24 && lon <= 60;
}

function pointOf({ coordinates, country, governorate, pointField }: GivenPlace, report: RecordReport): { readonly lat: number | null; readonly lon: number | null } {
  if (coordinates.lat !== null) {
    if (isOnMap(coordinates.lat, coordinates.lon)) return coordinates;
    if (country !== null || governorateNamed(governorate, null)) {
      report.remark("impossible-coordinates", pointField, `${coordinates.lat}, ${coordinates.lon}`, "Far from both countries: left out.");
    }
    return NOWHERE;
  }
  if (coordinates.code !== null) report.remark(coordinates.code, pointField, coordinates.found, "Coordinates left out.");
  return NOWHERE;
}

interface PlacedGovernorate {
  readonly governorate: GovernorateCode | null;
  readonly method: Method;
}

const UNPLACED: PlacedGovernorate = { governorate: null, method: "none" };

function placeGovernorate(given: GivenPlace, lat: number | null, lon: number | null, report: RecordReport): PlacedGovernorate {
  const named = given.governorate === "" ? null : governorateNamed(given.governorate, given.country);
  const isPlaced = lat !== null && lon !== null && given.precision !== "country" && given.precision !== "unknown";
  if (named) {
    if (isPlaced && isPointClass(given.precision)) compare(named, lat, lon, given, report);
    return { governorate: named.code, method: named.by };
  }
  if (given.governorate.trim() !== "") sayUnknown(given, report);
  if (!isPlaced) return UNPLACED;
  const found = governorateAt(lat, lon);
  if (found === null || (given.country !== null && countryOf(found) !== given.country)) return UNPLACED;
  report.remark("governorate-by-point", given.pointField, `${lat}, ${lon}`, `In ${nameOf(found)}, within 2 km.`);
  return { governorate: found, method: "point" };
}

function compare({ code }: NamedGovernorate, lat: number, lon: number, given: GivenPlace, report: RecordReport): void {
  if (liesIn(code, lat, lon)) return;
  const there = governorateAt(lat, lon);
  report.remark("governorate-differs-from-point", given.governorateField, given.governorate, `Kept; the point is in ${there === null ? "neither country" : nameOf(there)}.`);
}

function sayUnknown(given: GivenPlace, report: RecordReport): void {
  const other = governorateNamed(given.governorate, null);
  if (other) report.remark("country-differs-from-governorate", given.governorateField, given.governorate, `Not taken: it is not in ${given.country ?? "the country"}.`);
  else report.remark("unknown-governorate", given.governorateField, given.governorate, "No governorate is known by this name.");
}

function sayMissing({ coordinates, pointField }: GivenPlace, governorate: GovernorateCode | null, report: RecordReport): void {
  if (pointField === "" || coordinates.lat !== null || coordinates.code !== null) return;
  report.remark("missing-coordinates", pointField, undefined, governorate === null ? "Not on the map." : "Shown in its governorate.");
}

function isPointClass(precision: Precision): boolean {
  return precision === "exact" || precision === "near" || precision === "district";
}

function countryOf(code: GovernorateCode | null): Country | null {
  return code === null ? null : (governorateOf(code)?.country ?? null);
}

function nameOf(code: GovernorateCode): string {
  return governorateOf(code)?.name.en ?? code;
}
