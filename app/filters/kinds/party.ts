import type { Dictionaries } from "../../domain/dictionaries";
import { allParties, roles } from "../../domain/party";
import { message } from "../../i18n/message";
import { wordsAt } from "../../table/codes";
import { choiceFilter } from "../choiceFilter";

/** Parties as attacker, target or responder. */
export const partyFilter = choiceFilter({
  id: "party",
  label: message("Party"),
  isKnown: (value, dictionaries) => value !== allParties && partyOf(value, dictionaries) !== null,
  nameOf: (value, dictionaries) => message("{name}", { name: partyOf(value, dictionaries)?.name.en ?? value }),
  choices: ({ dictionaries }) =>
    dictionaries.parties
      .filter(({ id }) => id !== allParties)
      .map(({ id, name, side }) => ({ value: id as string, label: message("{name}", { name: name.en }), group: side as string })),
  valuesAt: (table, row) => [...new Set(roles.flatMap((role) => wordsAt(table.roles[role], row)))],
});

function partyOf(id: string, { parties }: Dictionaries) {
  return parties.find((party) => party.id === id) ?? null;
}
