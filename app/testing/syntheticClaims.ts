import { outcomes, type Claim } from "../domain/claim";
import { addDays, isoDay, type Day } from "../domain/day";
import type { ClaimId } from "../domain/identifiers";
import { aClaim, type ClaimOptions } from "./aClaim";
import type { SeededRandom } from "./seededRandom";
import { someDictionaries } from "./someDictionaries";

/** None to eight claims about an incident that begins on `start`: counts with every wording, two ends, also with a best between or outside them, none at all; undated ones. */
export function syntheticClaims(random: SeededRandom, start: Day): readonly Claim[] {
  return Array.from({ length: random.between(0, 8) }, (_, index) => aClaim(options(random, start, `c${index + 1}`)));
}

function options(random: SeededRandom, start: Day, id: string): ClaimOptions {
  const { parties, authorities } = someDictionaries();
  return {
    id,
    authority: random.pick(authorities).id,
    speaker: random.chance(0.2) ? "a spokesman" : null,
    source: random.pick(["s1", "s2"]),
    party: random.pick(parties).id,
    outcome: random.chance(0.6) ? "killed" : random.pick(outcomes),
    ...number(random),
    ...day(random, start),
    remark: random.chance(0.1) ? "plus 100 more, it was said" : null,
    scope: random.chance(0.1) ? { subgroup: "officers", partOf: "c1" as ClaimId } : null,
    notCounted: random.chance(0.15) ? "reprint" : null,
  };
}

function number(random: SeededRandom): ClaimOptions {
  const count = random.chance(0.1) ? 0 : random.between(1, random.chance(0.05) ? 4_000 : 40);
  if (random.chance(0.15)) return { count: null, bound: "unknown" };
  if (random.chance(0.1)) return ends(count, random.between(0, 30));
  return { count, bound: random.pick(["exact", "exact", "exact", "about", "at-least", "at-most"]) };
}

/** Nothing is drawn for the best and the order, so that the claims of a seed stay what they were but for these numbers. */
function ends(least: number, span: number): ClaimOptions {
  const [low, high] = [least, least + span];
  switch ((least + span) % 4) {
    case 0: return { count: low + Math.floor(span / 3), low, high, bound: "exact" };
    case 1: return span % 3 === 0 ? { count: low, low: high, high: low, bound: "exact" } : { count: high + 2, low, high, bound: "exact" };
    default: return { count: null, low, high, bound: "about" };
  }
}

function day(random: SeededRandom, start: Day): ClaimOptions {
  if (random.chance(0.1)) return { reported: null, reportedPrecision: "undated" };
  const reported = isoDay(addDays(start, random.between(0, 40)));
  return { reported, reportedPrecision: random.chance(0.1) ? "month" : "day" };
}
