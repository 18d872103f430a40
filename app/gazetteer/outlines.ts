import rings from "../../data/gazetteer/outlines.json";
import type { GovernorateCode } from "../domain/identifiers";

/** The outline of a governorate: rings of degrees, longitude and latitude in turn, the first point repeated at the end. */
export interface Outline {
  readonly code: GovernorateCode;
  readonly rings: readonly (readonly number[])[];
}

/** Outlines of all governorates as the basemap draws them: generalised, right to about a kilometre at best. */
export const outlines: readonly Outline[] = Object.entries(rings).map(([code, list]) => ({ code: code as GovernorateCode, rings: list }));
