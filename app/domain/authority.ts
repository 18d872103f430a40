import type { AuthorityId, PartyId } from "./identifiers";

export const authorityKinds = [
  "party-to-conflict", "military", "police", "government", "health", "local", "monitor", "un", "agency", "media", "compilation",
] as const;
export type AuthorityKind = (typeof authorityKinds)[number];

/** Whose figure a claim is: the body that stands behind the number, whoever printed it. */
export interface Authority {
  readonly id: AuthorityId;
  readonly name: string;
  /** Other names and abbreviations, in any script, for the search. */
  readonly spellings?: readonly string[];
  readonly kind: AuthorityKind;
  /** The party that speaks, where the authority is a party to the conflict. */
  readonly party: PartyId | null;
}
