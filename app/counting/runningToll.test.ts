import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outcomes, type Claim } from "../domain/claim";
import { isoDay } from "../domain/day";
import { aClaim } from "../testing/aClaim";
import { aDay } from "../testing/aDay";
import { seededRandom } from "../testing/seededRandom";
import { shippedAtlas, shippedIncident } from "../testing/shippedAtlas";
import { someSides } from "../testing/someDictionaries";
import { syntheticClaims } from "../testing/syntheticClaims";
import { runningToll, type RunningToll } from "./runningToll";
import { sidesOf, type Sides } from "./sidesOf";
import type { SideOrAll } from "./rule";
import { counts, countsFrom, figureOf, statedBySide } from "./stated";

const shippedSides = sidesOf(shippedAtlas().dictionaries);

function line(toll: RunningToll, side: SideOrAll, authority: string) {
  const found = toll.sides.find((one) => one.side === side)?.lines.find((one) => one.authority === authority);
  return found?.points.map(({ day, figure: { best, openHigh } }) => `${isoDay(day)} ${best}${openHigh ? "+" : ""}`);
}

describe("the prison break", () => {
  const { claims } = shippedIncident("2022-01-20-ghuwayran-prison-break");
  const toll = runningToll(claims, "killed", shippedSides);

  test("the monitor’s count of all dead rose from 89 to 373 within nine days, and on", () => {
    expect(line(toll, "all", "sohr")).toEqual(["2022-01-21 31+", "2022-01-22 89", "2022-01-23 123", "2022-01-26 181", "2022-01-29 332", "2022-01-30 373", "2022-02-28 507"]);
    const added = toll.sides[0]?.lines.find(({ authority }) => authority === "sohr")?.points.filter(({ isAdded }) => isAdded);
    expect(added?.map(({ day }) => isoDay(day))).toEqual(["2022-01-21", "2022-01-23", "2022-01-30", "2022-02-28"]);
  });

  test("who never gives a total of all sides has no line of it: Reuters’ inmates are among its militants", () => {
    expect(toll.sides[0]).toMatchObject({ side: "all" });
    expect(toll.sides[0]?.lines.map(({ authority }) => authority)).toEqual(["sohr", "afp"]);
  });

  test("revisions are steps; parties of a side are added up; a month counts from its end", () => {
    expect(line(toll, "security-forces", "sdf")).toEqual(["2022-01-21 7", "2022-01-22 17", "2022-01-23 17+", "2022-01-31 117"]);
    expect(line(toll, "militants", "sdf")).toEqual(["2022-01-21 28", "2022-01-31 374"]);
    expect(line(toll, "militants", "sohr")?.at(-1)).toBe("2022-02-28 346");
    expect(line(toll, "security-forces", "islamic-state")).toEqual(["2022-01-27 260"]);
    expect(line(toll, "detainees", "reuters")).toEqual(["2022-01-23 70+"]);
  });

  test("the own dead of the SDF, 121 with four civilians, enter no line", () => {
    expect(line(toll, "all", "sdf")).toBeUndefined();
  });
});

test("a total never falls to one of its parts", () => {
  const claims = [
    aClaim({ id: "whole", party: "all", count: 13, scope: { includes: [aClaim({ id: "police" }).id] } }), aClaim({ id: "police", count: 3 }),
    aClaim({ id: "later", count: 5, reported: "2022-01-24" }),
  ];
  expect(line(runningToll(claims, "killed", someSides), "all", "army")).toEqual(["2022-01-21 13"]);
});

test("undated claims stand aside; what is not counted is in no line", () => {
  const toll = runningToll([aClaim(), aClaim({ id: "u", reported: null, count: 4 }), aClaim({ id: "n", count: 900, notCounted: "reprint" }), aClaim({ id: "x", count: null })], "killed", someSides);
  expect(toll.undated.map(({ id }) => id)).toEqual(["u"]);
  expect(toll.sides.flatMap(({ lines }) => lines.flatMap(({ points }) => points.flatMap(({ claims }) => claims)))).toEqual(["c1"]);
});

test("of every shipped incident: the last point of a side’s line is what the authority states last", () => {
  for (const { claims } of shippedAtlas().incidents) for (const outcome of outcomes) expectLastWords(claims, outcome, shippedSides);
});

test("a line’s points are in order, each of claims that counted by its day, whatever the claims", () => {
  fc.assert(fc.property(fc.integer(), fc.constantFrom(...outcomes), (seed, outcome) => {
    const claims = syntheticClaims(seededRandom(seed), aDay("2022-01-20"));
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    for (const { lines } of runningToll(claims, outcome, someSides).sides) {
      for (const { authority, points } of lines) {
        expect(points.map(({ day }) => day)).toEqual([...new Set(points.map(({ day }) => day))].toSorted((a, b) => a - b));
        for (const { day, figure, claims: ids } of points) {
          const own = ids.map((id) => byId.get(id)).filter((claim) => claim !== undefined);
          expect(own.every((claim) => claim.authority === authority && claim.outcome === outcome && counts(claim, day))).toBe(true);
          expect(own.some((claim) => countsFrom(claim) === day)).toBe(true);
          expect(own.reduce((sum, claim) => sum + (figureOf(claim)?.best ?? 0), 0)).toBe(figure.best);
        }
      }
    }
    expectLastWords(claims, outcome, someSides);
  }), { numRuns: 200 });
});

function expectLastWords(claims: readonly Claim[], outcome: Claim["outcome"], sides: Sides): void {
  const dated = claims.filter((claim) => counts(claim, null) && countsFrom(claim) !== null);
  const stated = statedBySide(dated, outcome, sides);
  for (const { side, lines } of runningToll(claims, outcome, sides).sides) {
    if (side === "all") continue;
    expect(new Map(lines.map(({ authority, points }) => [authority, points.at(-1)?.figure]))).toEqual(new Map((stated.get(side) ?? []).map(({ authority, figure }) => [authority, figure])));
  }
}
