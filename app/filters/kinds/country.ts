import { countries, type Country } from "../../domain/place";
import { message, type Message } from "../../i18n/message";
import { choiceFilter } from "../choiceFilter";
import { oneInEachRow } from "../valueColumn";

const names: Readonly<Record<Country, Message>> = { SY: message("Syria"), IQ: message("Iraq") };

export const countryFilter = choiceFilter({
  id: "country",
  label: message("Country"),
  isKnown: isCountry,
  nameOf: (value) => countryName(value),
  choices: () => countries.map((country) => ({ value: country, label: names[country] })),
  column: ({ country }) => oneInEachRow(country),
});

export function countryName(value: string): Message {
  return isCountry(value) ? names[value] : message("{value}", { value });
}

function isCountry(value: string): value is Country {
  return countries.some((country) => country === value);
}
