import type { PartyId } from "../../domain/identifiers";
import type { Party, PartyKind, Side } from "../../domain/party";
import { ownCopy } from "../cells/ownCopy";
import { markOf, slugOf } from "./slug";

/** The parties that the rows read so far name. */
export interface PartyBook {
  /** The id of a party by its name and side; one name on two sides is two parties. */
  idOf(name: string, side: Side, kind?: PartyKind): PartyId;
  /** Enters a party under an id of its own. */
  enter(party: Party): PartyId;
  parties(): readonly Party[];
}

/** `prefix`: what the ids of the format begin with, so that two data sets never mean two parties by one id; empty for none. */
export function partyBook(prefix: string): PartyBook {
  const entered = new Map<string, Party>();
  const bySide = new Map<Side, Map<string, PartyId>>();
  const idFor = (name: string, side: Side): PartyId => {
    const id = [prefix, slugOf(name)].filter(Boolean).join("-");
    return (entered.has(id) ? `${id}-${markOf(`${side} ${name}`)}` : id) as PartyId;
  };
  const enter = (party: Party): PartyId => {
    entered.set(party.id, party);
    return party.id;
  };
  return {
    idOf(name, side, kind = kindOf(side)) {
      let names = bySide.get(side);
      if (!names) bySide.set(side, (names = new Map<string, PartyId>()));
      const known = names.get(name);
      if (known) return known;
      const kept = ownCopy(name);
      const id = enter({ id: idFor(kept, side), name: { en: kept }, side, kind });
      names.set(kept, id);
      return id;
    },
    enter,
    parties: () => [...entered.values()],
  };
}

function kindOf(side: Side): PartyKind {
  switch (side) {
    case "militants":
      return "armed-group";
    case "security-forces":
      return "not-further-named";
    case "civilians":
      return "civilians";
    case "detainees":
      return "detainees";
    case "not-stated":
      return "unidentified";
  }
}
