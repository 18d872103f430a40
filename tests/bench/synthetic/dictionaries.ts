import type { Authority, AuthorityKind } from "../../../app/domain/authority";
import type { Dictionaries } from "../../../app/domain/dictionaries";
import type { AuthorityId, PartyId, PublisherId } from "../../../app/domain/identifiers";
import type { Party, PartyKind, Side } from "../../../app/domain/party";
import type { Publisher } from "../../../app/domain/source";

/** Parties by what they do in the made-up incidents. */
export const partiesOf = {
  militants: numbered("Armed group", 20, "militants", "armed-group"),
  forces: [...numbered("Army division", 12, "security-forces", "army"), ...numbered("Police of district", 8, "security-forces", "police")],
  civilians: numbered("People of town", 8, "civilians", "civilians"),
  detainees: numbered("Inmates of prison", 2, "detainees", "detainees"),
} as const;

const authorityKinds: readonly AuthorityKind[] = ["military", "police", "health", "local", "monitor", "agency", "media", "party-to-conflict"];

export const authorities: readonly Authority[] = Array.from({ length: 24 }, (_, index) => ({
  id: `authority-${index + 1}` as AuthorityId,
  name: `Authority ${index + 1}`,
  kind: authorityKinds[index % authorityKinds.length] ?? "monitor",
  party: null,
}));

export const publishers: readonly Publisher[] = Array.from({ length: 40 }, (_, index) => ({
  id: `publisher-${index + 1}` as PublisherId,
  name: `Publisher ${index + 1}`,
  weak: index % 8 === 7,
}));

/** The names that the made-up incidents refer to: 50 parties, 24 authorities, 40 publishers. */
export const syntheticDictionaries: Dictionaries = { parties: Object.values(partiesOf).flat(), authorities, publishers, facilities: [] };

function numbered(name: string, count: number, side: Side, kind: PartyKind): readonly Party[] {
  const id = name.toLowerCase().replaceAll(" ", "-");
  return Array.from({ length: count }, (_, index) => ({ id: `${id}-${index + 1}` as PartyId, name: { en: `${name} ${index + 1}` }, side, kind }));
}
