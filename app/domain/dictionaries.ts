import type { Authority } from "./authority";
import type { Facility } from "./facility";
import type { Party } from "./party";
import type { Publisher } from "./source";

/** The names that a data set's incidents refer to by id. */
export interface Dictionaries {
  readonly parties: readonly Party[];
  readonly authorities: readonly Authority[];
  readonly publishers: readonly Publisher[];
  readonly facilities: readonly Facility[];
}
