import type { GovernorateCode } from "../../domain/identifiers";
import { governorateOf, governorates } from "../../gazetteer/governorates";
import { message, type Message } from "../../i18n/message";
import { choiceFilter } from "../choiceFilter";
import { withMissing } from "../valueColumn";

/** Value of an incident whose governorate is not known or withheld. */
export const unknownGovernorate = "unknown";

export const governorateFilter = choiceFilter({
  id: "governorate",
  label: message("Governorate"),
  isKnown: (value) => value === unknownGovernorate || governorateOf(value as GovernorateCode) !== null,
  nameOf,
  choices: () => [
    ...governorates.map(({ code, country }) => ({ value: code as string, label: nameOf(code), group: country as string })),
    { value: unknownGovernorate, label: nameOf(unknownGovernorate) },
  ],
  column: ({ governorate }) => withMissing(governorate, unknownGovernorate),
});

function nameOf(value: string): Message {
  const governorate = governorateOf(value as GovernorateCode);
  return message(governorate?.name.en ?? "Not known or withheld");
}
