import { fold } from "../../gazetteer/fold";
import type { Country } from "../../domain/place";
import { remembered } from "../cells/remembered";

/** A country as far as it concerns the atlas; null where the cell is empty. */
export type CountryRead = Country | "elsewhere" | null;

const NAMES: Readonly<Record<Country, readonly string[]>> = {
  SY: ["SY", "SYR", "Syria", "Syrian Arab Republic", "Syrie", "Syrien", "Suriye", "Sûriye", "سوريا", "سورية", "الجمهورية العربية السورية", "سوریا", "سووریا"],
  IQ: ["IQ", "IRQ", "Iraq", "Republic of Iraq", "Irak", "Iraqê", "Îraq", "العراق", "جمهورية العراق", "عراق", "عێراق"],
};

const countries: ReadonlyMap<string, Country> = new Map(
  (["SY", "IQ"] as const).flatMap((country) => NAMES[country].map((name): [string, Country] => [fold(name), country])),
);

/** The country that a cell names, in several languages, or by its ISO letters. Numbers mean different things to each format. */
export const countryNamed: (text: string) => CountryRead = remembered((text) => {
  const trimmed = text.trim();
  return trimmed === "" ? null : trimmed.length > 100 ? "elsewhere" : (countries.get(fold(trimmed)) ?? "elsewhere");
});
