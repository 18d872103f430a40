import type { Day } from "./day";
import type { FacilityId, GovernorateCode, PartyId } from "./identifiers";
import type { Name } from "./name";
import type { Precision } from "./place";

export const facilityKinds = ["prison", "camp", "barracks"] as const;
export type FacilityKind = (typeof facilityKinds)[number];

/** Who held it, and from when to when as far as that is known. */
export interface Holder {
  readonly party: PartyId;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** A prison, camp or barracks where incidents happened. */
export interface Facility {
  readonly id: FacilityId;
  readonly name: Name;
  readonly kind: FacilityKind;
  readonly governorate: GovernorateCode;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: Precision;
  readonly holders: readonly Holder[];
  readonly spellings: readonly string[];
}
