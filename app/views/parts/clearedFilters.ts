import type { FilterKind, FilterValues } from "../../filters/filter";
import type { AddressChange } from "../../state/address";

/** Takes every filter out of the address. */
export function clearedFilters(filters: FilterValues): AddressChange {
  return Object.fromEntries(Object.keys(filters).map((key) => [key, undefined]));
}

/** Takes one filter out of the address. */
export function clearedFilter(filter: FilterKind): AddressChange {
  return Object.fromEntries(filter.keys.map((key) => [key, undefined]));
}
