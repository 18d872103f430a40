import type { Dictionaries } from "../../domain/dictionaries";
import { allParties, roles, type Role } from "../../domain/party";
import { message, type Message } from "../../i18n/message";
import { choiceFilter } from "../choiceFilter";
import type { ChoiceFilter } from "../filter";
import { anyOf } from "../valueColumn";

/** Parties as attacker, target or responder. */
export const partyFilter = partyIn("party", message("Party"), roles);

export const attackerFilter = partyIn("attacker", message("Attacker"), ["attackers"]);
export const targetFilter = partyIn("target", message("Target"), ["targets"]);
export const responderFilter = partyIn("responder", message("Responder"), ["responders"]);

/** A filter of the parties that an incident names in one of the roles. */
function partyIn(id: string, label: Message, inRoles: readonly Role[]): ChoiceFilter {
  return choiceFilter({
    id,
    label,
    isKnown: (value, dictionaries) => value !== allParties && partyOf(value, dictionaries) !== null,
    nameOf: (value, dictionaries) => message("{name}", { name: partyOf(value, dictionaries)?.name.en ?? value }),
    shortNameOf(value, dictionaries) {
      const party = partyOf(value, dictionaries);
      return message("{name}", { name: (party?.short ?? party?.name)?.en ?? value });
    },
    choices: ({ dictionaries }) =>
      dictionaries.parties
        .filter((party) => party.id !== allParties)
        .map((party) => ({
          value: party.id as string,
          label: message("{name}", { name: party.name.en }),
          ...(party.short && { short: message("{name}", { name: party.short.en }) }),
          group: party.side as string,
        })),
    column: ({ roles: lists }) => anyOf(inRoles.map((role) => lists[role])),
  });
}

function partyOf(id: string, { parties }: Dictionaries) {
  return parties.find((party) => party.id === id) ?? null;
}
