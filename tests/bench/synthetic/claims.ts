import type { Bound, Claim, Outcome } from "../../../app/domain/claim";
import { addDays, type Day } from "../../../app/domain/day";
import type { ClaimId, PartyId, SourceId } from "../../../app/domain/identifiers";
import type { SeededRandom } from "../../../app/testing/seededRandom";
import { authorities } from "./dictionaries";

const bounds: readonly Bound[] = ["exact", "exact", "exact", "exact", "about", "at-least", "at-most"];

/** One to three claims, mostly about those killed; one in eight has no number, one in twelve two ends. */
export function syntheticClaimsOf(random: SeededRandom, start: Day, victims: readonly PartyId[], sources: readonly SourceId[]): readonly Claim[] {
  const count = random.chance(0.55) ? 1 : random.between(2, 3);
  return Array.from({ length: count }, (_, index): Claim => {
    const outcome: Outcome = random.chance(index === 0 ? 0.9 : 0.65) ? "killed" : random.pick(["wounded", "captured", "kidnapped"]);
    return {
      id: `c${index + 1}` as ClaimId,
      authority: random.pick(authorities).id,
      speaker: null,
      source: random.pick(sources),
      reported: addDays(start, random.between(0, 3)),
      reportedPrecision: "day",
      party: random.pick(victims),
      outcome,
      ...number(random),
      remark: null,
      scope: null,
      notCounted: null,
    };
  });
}

/** Small numbers come most often; one incident in three hundred or so is a massacre. */
function number(random: SeededRandom): Pick<Claim, "count" | "low" | "high" | "bound"> {
  if (random.chance(1 / 8)) return { count: null, low: null, high: null, bound: "unknown" };
  const count = Math.floor(random.chance(1 / 300) ? 40 * random.next() ** -0.5 : 12 * random.next() ** 2);
  if (random.chance(1 / 12)) return { count: null, low: count, high: count + random.between(1, 6), bound: "about" };
  return { count, low: null, high: null, bound: random.pick(bounds) };
}
