import type { Dictionaries } from "../domain/dictionaries";
import type { AuthorityId, PartyId } from "../domain/identifiers";
import type { Side } from "../domain/party";

/** Whose the names in claims are. */
export interface Sides {
  /** The side of a party; "not stated" where nobody describes it. */
  readonly sideOf: (party: PartyId) => Side;
  /** The side that an authority speaks for; null where it speaks for no party to the conflict. */
  readonly speaksFor: (authority: AuthorityId) => Side | null;
}

/** As a data set's dictionaries have it. */
export function sidesOf({ parties, authorities }: Pick<Dictionaries, "parties" | "authorities">): Sides {
  const ofParty = new Map(parties.map((party) => [party.id, party.side]));
  const sideOf: Sides["sideOf"] = (party) => ofParty.get(party) ?? "not-stated";
  const speaking = new Map(authorities.map(({ id, party }) => [id, party === null ? null : sideOf(party)]));
  return { sideOf, speaksFor: (authority) => speaking.get(authority) ?? null };
}
