import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure } from "../domain/casualty";
import { shippedAtlas, shippedIncident } from "../testing/shippedAtlas";
import { detaineeBalance, detaineeParts, type DetaineeFigures } from "./detaineeBalance";
import { range } from "./rules/range";
import { sidesOf } from "./sidesOf";
import { tallyOutcome } from "./tally";

const exactly = (best: number): Figure => ({ low: best, best, high: best, openLow: false, openHigh: false });
const nobody: DetaineeFigures = { held: null, killed: null, recaptured: null, surrendered: null, escaped: null, missing: null };

describe("the arithmetic", () => {
  test("who was recaptured may be among those who escaped: the rest is a range", () => {
    const { told, unaccounted, exceeds } = detaineeBalance({ ...nobody, held: exactly(100), escaped: exactly(20), recaptured: exactly(15) });
    expect(told).toMatchObject({ low: 20, high: 35 });
    expect(unaccounted).toEqual({ low: 65, best: 80, high: 80, openLow: false, openHigh: false });
    expect(exceeds).toBeNull();
  });

  test("nothing follows from a number held that nobody states; a part that nobody states is not 0 of them, it is among the rest", () => {
    expect(detaineeBalance({ ...nobody, escaped: exactly(20) })).toMatchObject({ told: { low: 20 }, unaccounted: null, exceeds: null });
    expect(detaineeBalance({ ...nobody, held: exactly(9) })).toMatchObject({ told: null, unaccounted: { low: 9, high: 9 } });
    expect(detaineeBalance({ ...nobody, held: exactly(9), escaped: exactly(0) })).toMatchObject({ told: { low: 0, high: 0 }, unaccounted: { low: 9, high: 9 } });
  });

  test("open ends stay open", () => {
    const atLeast = (best: number): Figure => ({ ...exactly(best), openHigh: true });
    const atMost = (high: number): Figure => ({ low: null, best: high, high, openLow: true, openHigh: false });
    expect(detaineeBalance({ ...nobody, held: exactly(100), killed: atLeast(30) }).unaccounted).toMatchObject({ low: 0, best: 70, high: 70, openHigh: false });
    expect(detaineeBalance({ ...nobody, held: atLeast(100), killed: exactly(30) })).toMatchObject({ unaccounted: { low: 70, high: 70, openHigh: true }, exceeds: null });
    expect(detaineeBalance({ ...nobody, held: atMost(2000) }).unaccounted).toMatchObject({ low: 0, high: 2000 });
  });

  test("parts that exceed the whole, in any case or only where nobody stands in two of them", () => {
    expect(detaineeBalance({ ...nobody, held: exactly(100), killed: exactly(60), missing: exactly(50) })).toMatchObject({ exceeds: "in-any-case", unaccounted: { low: 0, high: 0 } });
    expect(detaineeBalance({ ...nobody, held: exactly(100), escaped: exactly(70), recaptured: exactly(60) })).toMatchObject({ exceeds: "if-different", unaccounted: { low: 0, best: 30, high: 30 } });
  });
});

describe("of the shipped records", () => {
  const sides = sidesOf(shippedAtlas().dictionaries);
  const balanceOf = (id: string) => {
    const figure = (outcome: keyof DetaineeFigures) =>
      tallyOutcome(shippedIncident(id).claims, outcome, { rule: range, asOf: null, ...sides }).bySide.find(({ side }) => side === "detainees")?.figure ?? null;
    return detaineeBalance({ held: figure("held"), killed: figure("killed"), recaptured: figure("recaptured"), surrendered: figure("surrendered"), escaped: figure("escaped"), missing: figure("missing") });
  };

  test("Rajo: of about 2,000 held about 20 escaped; the 1,300 suspects are among the 2,000", () => {
    expect(balanceOf("2023-02-06-rajo-prison-riot")).toEqual({ told: exactly(20), unaccounted: exactly(1980), exceeds: null });
  });

  test("Ghuwayran: nobody says how many were held, so nobody is left over", () => {
    expect(balanceOf("2022-01-20-ghuwayran-prison-break")).toMatchObject({ told: { low: 3570, high: 4920, openHigh: true }, unaccounted: null, exceeds: null });
  });

  test("Raqqa: of five who escaped, two were recaptured and three are missing", () => {
    expect(balanceOf("2024-08-29-raqqa-prison-break").told).toMatchObject({ low: 5, best: 5, high: 10 });
  });
});

/** People of whom each is told where he is; some stand in two figures. */
const someHeld = fc.array(fc.record({
  escaped: fc.boolean(), end: fc.constantFrom("killed", "custody", "missing", "stayed"), recaptured: fc.boolean(), surrendered: fc.boolean(),
}), { maxLength: 60 });
const anySlack = fc.record({ below: fc.nat(4), above: fc.nat(4), openHigh: fc.boolean(), openLow: fc.boolean() });

test("whatever truly happened, figures that hold the truth leave a range that holds it too, and never exceed the whole in any case", () => {
  fc.assert(fc.property(someHeld, fc.array(anySlack, { minLength: 6, maxLength: 6 }), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (people, slack, isStated) => {
    const isIn = {
      killed: people.filter(({ end }) => end === "killed"), missing: people.filter(({ end }) => end === "missing"), escaped: people.filter(({ escaped }) => escaped),
      recaptured: people.filter(({ end, recaptured }) => end === "custody" && recaptured), surrendered: people.filter(({ end, surrendered }) => end === "custody" && surrendered),
    };
    const around = (truth: number, { below, above, openHigh, openLow }: { readonly below: number; readonly above: number; readonly openHigh: boolean; readonly openLow: boolean } = { below: 0, above: 0, openHigh: false, openLow: false }): Figure =>
      ({ low: openLow ? null : Math.max(0, truth - below), best: truth, high: openHigh ? truth : truth + above, openLow, openHigh });
    const figures: Record<keyof DetaineeFigures, Figure | null> = { ...nobody, held: around(people.length, slack[5]) };
    detaineeParts.forEach((part, index) => {
      figures[part] = isStated[index] ? around(isIn[part].length, slack[index]) : null;
    });
    const told = new Set(detaineeParts.flatMap((part, index) => (isStated[index] ? isIn[part] : [])));
    const { unaccounted, exceeds } = detaineeBalance(figures);
    const rest = people.length - told.size;
    expect(exceeds).not.toBe("in-any-case");
    expect(unaccounted?.low).toBeLessThanOrEqual(rest);
    if (!unaccounted?.openHigh) expect(unaccounted?.high).toBeGreaterThanOrEqual(rest);
    expect(unaccounted && (unaccounted.low ?? 0) <= unaccounted.best && unaccounted.best <= unaccounted.high).toBe(true);
  }), { numRuns: 500 });
});
