import type { PartyId } from "./identifiers";
import type { Name } from "./name";

/** Whose dead they are, in the order in which they are always shown. */
export const sides = ["militants", "security-forces", "civilians", "detainees", "not-stated"] as const;
export type Side = (typeof sides)[number];

export const partyKinds = [
  "armed-group", "army", "police", "prison", "militia", "coalition", "state",
  "not-further-named", "detainees", "civilians", "unidentified", "sum",
] as const;
export type PartyKind = (typeof partyKinds)[number];

/** Someone who attacks, is attacked, answers, or suffers; each names its side. */
export interface Party {
  readonly id: PartyId;
  readonly name: Name;
  /** The beginning of the name, where that is long. */
  readonly short?: Name;
  /** Other names and abbreviations, in any script, for the search. */
  readonly spellings?: readonly string[];
  readonly side: Side;
  readonly kind: PartyKind;
}

/** How a party takes part in an incident. */
export const roles = ["attackers", "targets", "responders"] as const;
export type Role = (typeof roles)[number];

/** The party of a figure over all sides: it never enters a side. */
export const allParties = "all" as PartyId;
