import type { GovernorateCode } from "../../domain/identifiers";
import { countries, type Country } from "../../domain/place";
import { chosenOf } from "../../filters/choiceFilter";
import type { FilterChange, FilterValues } from "../../filters/filter";
import { governorateOf } from "../../gazetteer/governorates";

/** The governorates of a country that have incidents. */
export type CodesOf = (country: Country) => readonly string[];

/** How much of a country is chosen. */
export type CountryTick = "all" | "some" | "none";

export function countryTick(filters: FilterValues, country: Country, codesOf: CodesOf): CountryTick {
  const { chosen, whole } = placesChosen(filters);
  if (chosen.length === 0) return whole.includes(country) ? "all" : "none";
  if (whole.length > 0 && !whole.includes(country)) return "none";
  const own = codesOf(country).filter((code) => chosen.includes(code));
  if (own.length === 0) return "none";
  return own.length === codesOf(country).length ? "all" : "some";
}

/**
 * A country ticked or unticked. Beside governorates of another country it is all of its own: a country and governorates that lie
 * elsewhere would show nothing.
 */
export function countryToggled(filters: FilterValues, country: Country, codesOf: CodesOf): FilterChange {
  const { chosen, whole } = placesChosen(filters);
  const elsewhere = chosen.filter((code) => countryOf(code) !== country);
  if (countryTick(filters, country, codesOf) === "all") return placesChange(elsewhere, whole.filter((other) => other !== country));
  return elsewhere.length > 0 ? placesChange([...elsewhere, ...codesOf(country)], []) : placesChange([], [...whole, country]);
}

/** A governorate ticked or unticked. In a country that is chosen whole it is chosen instead; elsewhere it is added to that country. */
export function governorateToggled(filters: FilterValues, code: string, codesOf: CodesOf): FilterChange {
  const { chosen, whole } = placesChosen(filters);
  if (chosen.includes(code)) return placesChange(chosen.filter((other) => other !== code), whole);
  const country = countryOf(code);
  const isElsewhere = chosen.length === 0 && country !== null && whole.length > 0 && !whole.includes(country);
  return placesChange([...(isElsewhere ? whole.flatMap(codesOf) : chosen), code], []);
}

/** These governorates ticked besides those that are. */
export function governoratesTicked(filters: FilterValues, codes: readonly string[]): FilterChange {
  return placesChange([...placesChosen(filters).chosen, ...codes], []);
}

export const noPlaces: FilterChange = { governorate: undefined, country: undefined };

function placesChosen(filters: FilterValues) {
  const whole = chosenOf(filters, "country");
  return { chosen: chosenOf(filters, "governorate"), whole: countries.filter((country) => whole.includes(country)) };
}

function placesChange(chosen: readonly string[], whole: readonly Country[]): FilterChange {
  return { governorate: joined(chosen), country: joined(whole) };
}

function joined(values: readonly string[]): string | undefined {
  return values.length > 0 ? [...new Set(values)].toSorted().join(",") : undefined;
}

function countryOf(code: string): Country | null {
  return governorateOf(code as GovernorateCode)?.country ?? null;
}
