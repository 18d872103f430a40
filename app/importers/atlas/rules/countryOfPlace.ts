import { governorates } from "../../../gazetteer/governorates";
import type { IncidentRule } from "./rule";

/** A governorate lies in the country that the place names. */
export const countryOfPlace: IncidentRule = ({ place }) => {
  const governorate = governorates.find(({ code }) => code === place.governorate);
  if (!governorate || governorate.country === place.country) return [];
  const allowed = `a governorate of ${place.country}, or null`;
  return [{ code: "country-differs-from-governorate", at: ["place", "governorate"], found: governorate.code, allowed }];
};
