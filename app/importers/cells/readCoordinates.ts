import type { IssueCode } from "../../domain/issue";
import type { DecimalMark } from "../mapped/mapping";
import { withPlainDigits } from "./digits";
import { saysUnknown } from "./unknownWords";

/** Degrees, WGS 84; or none, with the reason (null where both cells are empty) and both cells as they stand. */
export type Coordinates =
  | { readonly lat: number; readonly lon: number }
  | { readonly lat: null; readonly lon: null; readonly code: CoordinateCode | null; readonly found: string };

type CoordinateCode = Extract<IssueCode, "half-a-coordinate" | "impossible-coordinates" | "swapped-coordinates" | "missing-coordinates">;

/** Reads two cells: `36.5`, `36,5`, `36.5°N`, `36° 30' N`. What is impossible, swapped or 0, 0 is none: it is never mended. */
export function readCoordinates(latText: string, lonText: string, decimal: DecimalMark): Coordinates {
  const none = (code: CoordinateCode): Coordinates => ({ lat: null, lon: null, code, found: `${latText.slice(0, LONGEST)}, ${lonText.slice(0, LONGEST)}` });
  const lat = degreesIn(latText, decimal, "N", "S");
  const lon = degreesIn(lonText, decimal, "E", "W");
  if (lat === null && lon === null) return NEITHER;
  if (lat === null || lon === null) return none("half-a-coordinate");
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return isInArea(lon, lat) ? none("swapped-coordinates") : none("impossible-coordinates");
  if (lat === 0 && lon === 0) return none("missing-coordinates");
  if (!isInArea(lat, lon) && isInArea(lon, lat)) return none("swapped-coordinates");
  return { lat, lon };
}

const NEITHER: Coordinates = { lat: null, lon: null, code: null, found: "" };
/** Characters of each cell that are shown. */
const LONGEST = 30;
/** Characters of a cell that can be an angle: what is longer would cost the patterns more than it can be worth. */
const LONGEST_ANGLE = 100;

/** The rectangle around Syria and Iraq. */
function isInArea(lat: number, lon: number): boolean {
  return lat >= 29 && lat <= 37.5 && lon >= 35.5 && lon <= 48.8;
}

/** Null where the cell gives nothing; NaN where it gives something that is no angle. */
function degreesIn(text: string, decimal: DecimalMark, positive: string, negative: string): number | null {
  if (text === "") return null;
  if (decimal === "." ? PLAIN.test(text) : PLAIN_WITH_COMMA.test(text)) return Number(decimal === "." ? text : text.replace(",", "."));
  if (text.trim() === "" || saysUnknown(text)) return null;
  if (text.length > LONGEST_ANGLE) return Number.NaN;
  const plain = withPlainDigits(text.trim()).toUpperCase();
  const pointed = decimal === "," || /^[^,]*\d,\d+[^,]*$/.test(plain) ? plain.replace(",", ".") : plain;
  const parts = ANGLE.exec(pointed);
  if (!parts) return Number.NaN;
  const [, before = "", sign = "", degrees = "", minutes = "0", seconds = "0", after = ""] = parts;
  const direction = before || after;
  if ((before && after) || (direction && direction !== positive && direction !== negative)) return Number.NaN;
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return Number.NaN;
  const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3_600;
  return (sign === "-") !== (direction === negative) ? -size : size;
}

const PLAIN = /^-?\d{1,4}(?:\.\d{0,20})?$/;
const PLAIN_WITH_COMMA = /^-?\d{1,4}(?:,\d{0,20})?$/;
const ANGLE = /^([NSEW]?)\s*([+-]?)(\d{1,20}(?:\.\d{0,20})?)\s*(?:[°º]\s*(?:(\d{1,2}(?:\.\d+)?)\s*['’′]\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*(?:"|”|″|'')\s*)?)?([NSEW]?)$/;
