import { describe, expect, test } from "vitest";
import { shippedAtlas } from "../testing/shippedAtlas";
import type { CountingRule } from "./rule";
import { ruleIds } from "./ruleIds";
import { countingRules } from "./rules/index";
import { range } from "./rules/range";
import { sidesOf } from "./sidesOf";
import { tallyOutcome } from "./tally";
import { workedExample } from "./workedExample";

test("the example is what the shipped records say, under the authorities' own names", () => {
  const { authorities } = shippedAtlas().dictionaries;
  const found = (shippedSide(range)?.stated ?? []).toSorted((a, b) => a.figure.best - b.figure.best);
  expect(workedExample.stated).toEqual(found.map((one) => ({ ...one, name: authorities.find(({ id }) => id === one.authority)?.name })));
});

test("the ids that the address knows are those of the rules, in their order", () => {
  expect(countingRules.map(({ id }) => id)).toEqual(ruleIds);
});

describe.each(countingRules.map((rule) => [rule.id, rule] as const))("rule %s", (_id, rule) => {
  test("the numbers in the words of its example are what it makes of the records", () => {
    const figure = shippedSide(rule)?.figure;
    const { best, ...ends } = rule.example.values ?? {};
    expect(best).toBe(figure?.best);
    expect(ends).toEqual(figure?.low === figure?.high ? {} : { low: figure?.low, high: figure?.high });
    expect(rule.example.text.match(/\d/g), "every number is a value").toBeNull();
    expect(rule.example.text.includes("“at least {best}”")).toBe(figure?.openHigh === true && figure.best === 30);
  });

  test("is defined, sourced and told in words of their own", () => {
    for (const part of ["name", "short", "definition", "source", "example"] as const) {
      expect(rule[part].text.length).toBeGreaterThan(4);
      expect(countingRules.filter((other) => other[part].text === rule[part].text)).toEqual([rule]);
    }
    expect(rule.definition.text.length, "it stands on every image").toBeLessThan(240);
  });
});

function shippedSide(rule: CountingRule) {
  const { incidents, dictionaries } = shippedAtlas();
  const { claims = [] } = incidents.find(({ id }) => id === workedExample.incident) ?? {};
  return tallyOutcome(claims, "killed", { rule, asOf: null, ...sidesOf(dictionaries) }).bySide.find(({ side }) => side === workedExample.side);
}
