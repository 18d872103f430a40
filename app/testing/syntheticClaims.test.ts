import { expect, test } from "vitest";
import type { Claim } from "../domain/claim";
import { aDay } from "./aDay";
import { seededRandom } from "./seededRandom";
import { syntheticClaims } from "./syntheticClaims";

test("among the claims are all ways of giving a number", () => {
  const claims = Array.from({ length: 300 }, (_, seed) => syntheticClaims(seededRandom(seed), aDay("2022-01-20"))).flat();
  const ways = new Set(claims.map(wayOf));
  expect([...ways].toSorted()).toEqual(["best above", "best between", "ends in reverse", "no number", "one number", "two ends"]);
});

function wayOf({ count, low, high }: Claim): string {
  if (low === null || high === null) return count === null ? "no number" : "one number";
  if (low > high) return "ends in reverse";
  if (count === null) return "two ends";
  return count > high ? "best above" : "best between";
}
