import type { FilterKind } from "../filter";
import { countryFilter } from "./country";
import { governorateFilter } from "./governorate";
import { killedFilter } from "./killed";
import { kindFilter } from "./kind";
import { attackerFilter, partyFilter, responderFilter, targetFilter } from "./party";
import { periodFilter } from "./period";
import { precisionFilter } from "./precision";
import { textFilter } from "./text";

/** Every filter, in the order in which the page shows them and figures name them. */
export const filterKinds: readonly FilterKind[] = [
  governorateFilter, countryFilter, kindFilter, partyFilter, attackerFilter, targetFilter, responderFilter, periodFilter,
  killedFilter, precisionFilter, textFilter,
];
