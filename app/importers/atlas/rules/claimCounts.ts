import type { Finding } from "../../finding";
import type { Step } from "../../../domain/pointer";
import type { GivenIncident } from "../shapes/incidentShape";
import type { IncidentRule } from "./rule";

/**
 * A claim gives one number, or two ends in order, or all three in whatever order they were given, or says by its bound that no number
 * was given.
 */
export const claimCounts: IncidentRule = ({ claims }) => claims.flatMap((claim, index) => findingsOf(claim, ["claims", index]));

function findingsOf({ count, low, high, bound }: GivenIncident["claims"][number], at: readonly Step[]): readonly Finding[] {
  if (bound === "unknown") {
    const given = Object.entries({ count, low, high }).filter(([, number]) => number !== null);
    const allowed = "null, because the bound is unknown";
    return given.map(([field, found]) => ({ code: "number-without-count", at: [...at, field], found, allowed }));
  }
  if (low === null && high === null) {
    const allowed = "a number, or low and high, or the bound unknown; never 0 for what was not said";
    return count === null ? [{ code: "count-without-number", at: [...at, "count"], found: null, allowed }] : [];
  }
  if (low === null || high === null) {
    const missing = low === null ? "low" : "high";
    return [{ code: "count-without-number", at: [...at, missing], found: null, allowed: "both low and high, or null for both" }];
  }
  const isOutOfOrder = count === null && low > high;
  return isOutOfOrder ? [{ code: "ends-out-of-order", at: [...at, "low"], found: low, allowed: `at most high, ${high}` }] : [];
}
