import { sidesOf } from "../counting/sidesOf";
import type { Authority } from "../domain/authority";
import type { Dictionaries } from "../domain/dictionaries";
import type { Facility } from "../domain/facility";
import type { AuthorityId, FacilityId, GovernorateCode, PartyId, PublisherId } from "../domain/identifiers";
import { allParties, type Party, type PartyKind, type Side } from "../domain/party";
import type { Publisher } from "../domain/source";

/** A small world: a party or two of each side, some authorities, publishers and one prison. */
export function someDictionaries(): Dictionaries {
  return { parties, authorities, publishers, facilities };
}

const parties: readonly Party[] = [
  aParty("fighters", "militants", "armed-group"),
  aParty("raiders", "militants", "armed-group"),
  aParty("soldiers", "security-forces", "army"),
  aParty("guards", "security-forces", "prison"),
  aParty("villagers", "civilians", "civilians"),
  aParty("inmates", "detainees", "detainees"),
  aParty("strangers", "not-stated", "unidentified"),
  aParty(allParties, "not-stated", "sum"),
];

const authorities: readonly Authority[] = [
  { id: "army" as AuthorityId, name: "Army", kind: "military", party: "soldiers" as PartyId },
  { id: "hospital" as AuthorityId, name: "Hospital", kind: "health", party: null },
  { id: "monitor" as AuthorityId, name: "Monitor", kind: "monitor", party: null },
  { id: "channel" as AuthorityId, name: "The fighters’ channel", kind: "party-to-conflict", party: "fighters" as PartyId },
];

const publishers: readonly Publisher[] = [
  { id: "gazette" as PublisherId, name: "Gazette", weak: false },
  { id: "digest" as PublisherId, name: "Digest", weak: true },
];

const facilities: readonly Facility[] = [
  {
    id: "old-prison" as FacilityId,
    name: { en: "Old prison", ar: "السجن القديم" },
    kind: "prison",
    governorate: "SY-HA" as GovernorateCode,
    lat: 36.5, lon: 40.75, precision: "exact",
    holders: [{ party: "guards" as PartyId, from: null, to: null }],
    spellings: ["Kohne"],
  },
];

/** Whose they are: the army speaks for the security forces, the channel for the militants; a party not among them is of a side "not stated". */
export const someSides = sidesOf({ parties, authorities });

function aParty(id: string, side: Side, kind: PartyKind): Party {
  return { id: id as PartyId, name: { en: id, ckb: null }, side, kind };
}
