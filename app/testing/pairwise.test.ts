import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairsOf, pairwise } from "./pairwise";

const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 5 });

function factorsOf(lengths: readonly number[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(lengths.map((length, factor) => [`f${factor}`, Array.from({ length }, (_, value) => `v${value}`)]));
}

describe("pairwise choices", () => {
  test("every two values are together at least once; no choice comes twice; the same seed gives the same", () => {
    fc.assert(fc.property(sizes, fc.nat(), (lengths, seed) => {
      const factors = factorsOf(lengths);
      const [longest = 1, second = 1] = lengths.toSorted((a, b) => b - a);
      const chosen = pairwise(factors, 2 * longest * second, seed);
      const pairs = new Set(chosen.flatMap(pairsOf));
      const all = lengths.flatMap((length, index) => lengths.slice(index + 1).map((other) => length * other)).reduce((sum, size) => sum + size, 0);
      expect(pairs.size).toBe(all);
      expect(new Set(chosen.map((choice) => pairsOf(choice).join())).size).toBe(chosen.length);
      expect(pairwise(factors, 2 * longest * second, seed)).toEqual(chosen);
    }), { numRuns: 20 });
  });

  test("gives no more choices than there are, and as many as are asked for", () => {
    expect(pairwise({ a: ["1", "2"], b: ["3"] }, 10, 1)).toHaveLength(2);
    expect(pairwise({ a: ["1", "2", "3"], b: ["4", "5", "6"], c: ["7", "8"] }, 11, 1)).toHaveLength(11);
  });
});
