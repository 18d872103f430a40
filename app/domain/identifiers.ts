/** A string that names one thing of one kind, so that a party's id cannot be passed for an authority's. */
type Id<Kind extends string> = string & { readonly __kind: Kind };

export type IncidentId = Id<"incident">;
export type ClaimId = Id<"claim">;
export type SourceId = Id<"source">;
export type PartyId = Id<"party">;
export type AuthorityId = Id<"authority">;
export type PublisherId = Id<"publisher">;
export type FacilityId = Id<"facility">;
/** ISO 3166-2, e.g. `SY-HA`. */
export type GovernorateCode = Id<"governorate">;
