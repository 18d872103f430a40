import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { governorates } from "../gazetteer/governorates";
import { english } from "../i18n/languages/english";
import { createTranslator } from "../i18n/translator";
import { anIncident } from "../testing/anIncident";
import { someDictionaries } from "../testing/someDictionaries";
import { tableOf } from "../testing/tableOf";
import type { FilterKind } from "./filter";
import { isChoiceFilter } from "./filter";
import { appliedFilters, filterParts, filtersInWords, readFilters, rowTests, withoutFilter } from "./filterValues";
import { filterKinds } from "./kinds/index";
import { valuesAt } from "./valueColumn";

const dictionaries = someDictionaries();
const table = tableOf([anIncident({ killed: 3 }), anIncident({ kind: "raid" })]);
const { t } = createTranslator(english);

/** Some good values of each filter; a filter that has none here fails. */
const good: Readonly<Record<string, readonly (readonly [key: string, raw: string, canonical: string])[]>> = {
  governorate: [["governorate", "IQ-DI,SY-HA", "IQ-DI,SY-HA"], ["governorate", " SY-HA, IQ-DI,SY-HA,", "IQ-DI,SY-HA"], ["governorate", "unknown", "unknown"]],
  country: [["country", "SY", "SY"], ["country", "SY,IQ", "IQ,SY"]],
  kind: [["kind", "prison-break,barracks-attack", "barracks-attack,prison-break"]],
  party: [["party", "soldiers,fighters", "fighters,soldiers"]],
  attacker: [["attacker", "soldiers", "soldiers"]],
  target: [["target", "soldiers,fighters", "fighters,soldiers"]],
  responder: [["responder", "guards", "guards"]],
  period: [["from", "2022-01-20", "2022-01-20"], ["to", "2022-01-31", "2022-01-31"]],
  killed: [["killed", "10..", "10.."], ["killed", "10..50", "10..50"], ["killed", "..50", "..50"], ["killed", "007..", "7.."], ["killed", "0..0", "0..0"], ["killed", "not-stated,5..", "5..,not-stated"], ["killed", "not-stated", "not-stated"]],
  precision: [["precision", "exact", "exact"], ["precision", "governorate", "governorate"]],
  text: [["q", "  Ghwayran   prison ", "Ghwayran prison"], ["q", "غويران", "غويران"]],
};

describe.each(filterKinds.map((filter) => [filter.id, filter] as const))("filter %s", (id, filter) => {
  const samples = good[id] ?? [];

  test("reads good values into one canonical form, which reads as itself", () => {
    expect(new Set(samples.map(([key]) => key))).toEqual(new Set(filter.keys));
    for (const [key, raw, canonical] of samples) {
      expect(readFilters([[key, raw]], dictionaries)).toEqual({ values: { [key]: canonical }, ignored: [] });
      expect(filter.read(canonical, dictionaries)).toEqual({ canonical, ignored: [] });
    }
  });

  test("never throws at what is wrong: it is ignored and named, or it reads as its canonical form", () => {
    fc.assert(fc.property(anyText(filter), (raw) => {
      const { canonical, ignored } = filter.read(raw, dictionaries);
      if (canonical !== null) expect(filter.read(canonical, dictionaries)).toEqual({ canonical, ignored: [] });
      if (canonical === null && raw.replace(/[\s,]/g, "") !== "") expect(ignored.length).toBeGreaterThan(0);
      for (const part of ignored) expect(raw).toContain(part);
    }), { numRuns: 300 });
  });

  test("says itself in words, and tests a row", () => {
    for (const [key, , canonical] of samples) {
      const values = { [key]: canonical };
      const words = t(filter.words(values, dictionaries));
      expect(words).toMatch(/^[A-Z][a-z ]+: ./);
      expect(words).not.toMatch(/[{}]|undefined|NaN|null/);
      expect(filter.test(values, { table, killed: () => null })(0)).toBeTypeOf("boolean");
    }
  });

  test("offers choices that it reads, each with a name, if it is one of choices", () => {
    if (!isChoiceFilter(filter)) return;
    const choices = filter.choices(table);
    expect(choices.length).toBeGreaterThan(1);
    for (const { value, label } of choices) {
      expect(filter.read(value, dictionaries)).toEqual({ canonical: value, ignored: [] });
      expect(t(label)).not.toBe("");
    }
    for (const value of valuesAt(filter.column(table), 0)) expect(choices.map((choice) => choice.value)).toContain(value);
  });
});

test("no key belongs to two filters", () => {
  const keys = filterKinds.flatMap((filter) => filter.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

describe("reading an address", () => {
  test("keeps the valid part of a list and names the rest", () => {
    expect(readFilters([["governorate", "SY-HA,Atlantis,XX-YY"]], dictionaries)).toEqual({
      values: { governorate: "SY-HA" }, ignored: [{ key: "governorate", value: "Atlantis" }, { key: "governorate", value: "XX-YY" }],
    });
  });

  test("leaves other keys and empty values alone", () => {
    expect(readFilters([["map", "1,2,3"], ["lang", "ar"], ["kind", ""], ["q", "   "]], dictionaries)).toEqual({ values: {}, ignored: [] });
  });

  test("of keys and values that are names of prototypes does no harm", () => {
    const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];
    const pairs = names.flatMap((name) => [[name, name] as const, ...filterKinds.flatMap(({ keys }) => keys.map((key) => [key, name] as const))]);
    const { values, ignored } = readFilters(pairs, dictionaries);
    expect(Object.keys(values)).toEqual(["q"]);
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(ignored.length).toBeGreaterThan(names.length);
    expect(appliedFilters(values).map(({ id }) => id)).toEqual(["text"]);
    expect(appliedFilters({})).toEqual([]);
  });

  test("never throws, whatever the pairs", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.oneof(anyKey, fc.string()), fc.string())), (pairs) => {
      const { values } = readFilters(pairs, dictionaries);
      expect(readFilters(Object.entries(values), dictionaries)).toEqual({ values, ignored: [] });
      expect(filtersInWords(values, dictionaries).every((words) => t(words) !== "")).toBe(true);
      expect([...rowTests(values, { table, killed: () => null }).values()].every((passes) => typeof passes(0) === "boolean")).toBe(true);
    }));
  });
});

describe("parts of the filters that are on", () => {
  test.each(filterKinds.map((filter) => [filter.id, filter] as const))("%s: each is taken away by itself; without the last it is off", (id, filter) => {
    for (const [key, , canonical] of good[id] ?? []) {
      const values = { [key]: canonical };
      const parts = filterParts(values, dictionaries);
      expect(parts.length).toBeGreaterThan(0);
      for (const { label, words, without } of parts) {
        expect([t(label), t(words)]).not.toContain("");
        const left = Object.entries({ ...values, ...without }).filter((pair): pair is [string, string] => pair[1] !== undefined);
        expect(filterParts(Object.fromEntries(left), dictionaries)).toHaveLength(parts.length - 1);
        expect(filter.keys).toEqual(expect.arrayContaining(Object.keys(without)));
      }
    }
  });

  test("many values of one filter are one part, named by their number", () => {
    const many = governorates.slice(0, 12).map(({ code }) => code).join(",");
    const [part, ...more] = filterParts({ governorate: many }, dictionaries);
    expect(more).toEqual([]);
    expect(part && [t(part.label), t(part.words), part.without]).toEqual(["Governorate", "12 chosen", { governorate: undefined }]);
  });
});

test("a filter is taken out with all of its keys", () => {
  const period = filterKinds.find(({ id }) => id === "period");
  if (!period) throw new Error("There is a filter of periods");
  expect(withoutFilter({ from: "2022-01-01", to: "2022-02-01", q: "x" }, period)).toEqual({ q: "x" });
});

const anyKey = fc.constantFrom(...filterKinds.flatMap(({ keys }) => keys));

/** Nonsense, and near misses made of the filter's own good values. */
function anyText(filter: FilterKind) {
  const parts = (good[filter.id] ?? []).map(([, raw]) => raw);
  return fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.array(fc.oneof(fc.constantFrom(...parts), fc.string())).map((all) => all.join(",")));
}
