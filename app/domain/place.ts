import type { GovernorateCode } from "./identifiers";
import type { Name } from "./name";

/** How well the source knows the place, best first. */
export const precisions = ["exact", "near", "district", "governorate", "country", "unknown"] as const;
export type Precision = (typeof precisions)[number];

export const countries = ["SY", "IQ"] as const;
export type Country = (typeof countries)[number];

export interface Place {
  readonly name: Name;
  readonly governorate: GovernorateCode | null;
  readonly country: Country;
  /** Degrees north, WGS 84; null together with `lon`. */
  readonly lat: number | null;
  /** Degrees east, WGS 84. */
  readonly lon: number | null;
  readonly precision: Precision;
  /** Other ways in which the name is written, in any script. */
  readonly spellings: readonly string[];
}

/** Ground radius in metres within which a place of this precision lies; null where it is an area or nothing. */
export function groundRadius(precision: Precision): number | null {
  switch (precision) {
    case "exact":
      return 0;
    case "near":
      return 5_000;
    case "district":
      return 15_000;
    case "governorate":
    case "country":
    case "unknown":
      return null;
  }
}
