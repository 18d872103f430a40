import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AuthorityId } from "../domain/identifiers";
import { aClaim } from "../testing/aClaim";
import { aDay } from "../testing/aDay";
import { anIncident } from "../testing/anIncident";
import { engineOf } from "../testing/engineOf";
import { someDictionaries } from "../testing/someDictionaries";
import type { ClaimOptions } from "../testing/aClaim";
import { authorities } from "./questions/authorities";

const names = ["army", "hospital", "monitor", "channel"] as const;

async function reports(claims: readonly ClaimOptions[], asOf: string | null = null) {
  const incident = anIncident({ claims: claims.map((claim, at) => aClaim({ id: `c${at}`, ...claim })) });
  const view = { filters: {}, rule: "range", asOf: asOf === null ? null : aDay(asOf) };
  const answer = (await engineOf([incident], someDictionaries()).ask(authorities, null, view)).within(null);
  return (id: (typeof names)[number]) => answer.authorities.find(({ authority }) => authority.id === (id as string as AuthorityId));
}

describe("first to state a figure", () => {
  test("of an outcome, by the day; a tie is shared by all who state it that day", async () => {
    const of = await reports([
      { authority: "army", reported: "2022-01-21" }, { authority: "monitor", reported: "2022-01-21" }, { authority: "hospital", reported: "2022-01-22" },
      { authority: "hospital", outcome: "wounded", reported: "2022-01-20" }, { authority: "army", outcome: "wounded", reported: "2022-01-23" },
    ]);
    expect([of("army")?.first, of("monitor")?.first, of("hospital")?.first]).toEqual([
      { of: 2, alone: 0, shared: 1 }, { of: 1, alone: 0, shared: 1 }, { of: 2, alone: 1, shared: 0 },
    ]);
  });

  test("nobody where one speaks alone, without a day, without a number, or is not counted", async () => {
    const of = await reports([
      { authority: "army" }, { authority: "monitor", reported: null }, { authority: "hospital", count: null }, { authority: "channel", notCounted: "reprint" },
    ]);
    expect(names.map((name) => of(name)?.first.of)).toEqual([0, 0, 0, 0]);
    expect(names.map((name) => of(name)?.claims)).toEqual([1, 1, 1, 1]);
  });

  test("an estimated month counts from its last day", async () => {
    const of = await reports([{ authority: "army", reported: "2022-01-05", reportedPrecision: "month" }, { authority: "monitor", reported: "2022-01-20" }]);
    expect([of("army")?.first.alone, of("monitor")?.first.alone]).toEqual([0, 1]);
  });
});

describe("beside the others", () => {
  test("against the middle one of at least two others, of a side; at least and at most are left out", async () => {
    const counts = [{ authority: "army", count: 10 }, { authority: "monitor", count: 14 }, { authority: "hospital", count: 17 }] as const;
    const of = await reports([...counts, { authority: "channel", count: 99, bound: "at-least" }]);
    expect(names.map((name) => of(name)?.apart)).toEqual([
      { lower: 1, same: 0, higher: 0, within: 4 }, { lower: 0, same: 0, higher: 1, within: 7 },
      { lower: 0, same: 0, higher: 1, within: 4 }, { lower: 0, same: 0, higher: 0, within: null },
    ]);
    const two = await reports(counts.slice(0, 2));
    expect(two("army")?.apart.within).toBeNull();
  });

  test("only what was known by the day", async () => {
    const of = await reports([{ authority: "army", count: 10 }, { authority: "monitor", count: 14, reported: "2022-03-01" }, { authority: "hospital", count: 17 }], "2022-02-01");
    expect([of("army")?.apart.within, of("monitor")]).toEqual([null, undefined]);
  });
});

test("the order of the claims does not matter; each first is somebody's; lower, same and higher are all comparisons", async () => {
  const claim = fc.record({
    authority: fc.constantFrom(...names), outcome: fc.constantFrom("killed" as const, "wounded" as const), party: fc.constantFrom("soldiers", "fighters", "all"),
    count: fc.integer({ min: 0, max: 9 }), reported: fc.constantFrom("2022-01-20", "2022-01-21", null), bound: fc.constantFrom("exact" as const, "at-least" as const),
  });
  await fc.assert(fc.asyncProperty(fc.array(claim, { maxLength: 8 }), async (claims) => {
    const [of, turned] = [await reports(claims), await reports(claims.toReversed())];
    expect(names.map(of)).toEqual(names.map(turned));
    const firsts = names.flatMap((name) => of(name)?.first ?? []);
    const alone = firsts.reduce((sum, first) => sum + first.alone, 0);
    const compared = firsts.reduce((sum, first) => sum + first.of, 0);
    expect(alone).toBeLessThanOrEqual(2);
    expect(compared > 0).toBe(firsts.some((first) => first.alone + first.shared > 0));
    for (const name of names) {
      const apart = of(name)?.apart;
      if (apart) expect(apart.lower + apart.same + apart.higher === 0).toBe(apart.within === null);
    }
  }), { numRuns: 60 });
});
