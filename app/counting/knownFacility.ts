import type { Day } from "../domain/day";
import type { Facility, Holder } from "../domain/facility";

/** What was known of a facility by the as-of day (null: everything): who came to hold it later, and until when it was held, is left out. */
export function knownFacility(facility: Facility, asOf: Day | null): Facility {
  return asOf === null ? facility : { ...facility, holders: facility.holders.flatMap((holder) => knownHolder(holder, asOf)) };
}

function knownHolder(holder: Holder, asOf: Day): readonly Holder[] {
  if (holder.from !== null && holder.from > asOf) return [];
  return [{ ...holder, to: holder.to !== null && holder.to <= asOf ? holder.to : null }];
}
