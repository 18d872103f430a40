import { groupBy } from "../../domain/grouping";
import type { Country } from "../../domain/place";
import { countryFilter } from "../../filters/kinds/country";
import { governorateFilter } from "../../filters/kinds/governorate";
import type { QuestionKind } from "../engine";
import type { Facet } from "./facets";
import { sumOf } from "./tally";

/** A country without an incident is absent. */
export type ByCountryAnswer = ReadonlyMap<Country, Facet>;

/** Incidents and killed of each country, whatever countries and governorates are chosen: for the headings above the governorates. */
export const byCountry: QuestionKind<null, ByCountryAnswer> = {
  id: "by-country",
  answer(selection) {
    const incidents = selection.without(countryFilter.id, governorateFilter.id);
    const byPlace = groupBy(incidents, ({ incident }) => incident.place.country);
    return new Map([...byPlace].map(([country, own]) => [country, { incidents: own.length, ...sumOf(own, "killed") }]));
  },
};
