import { describe, expect, test } from "vitest";
import type { Figure } from "../../domain/casualty";
import { precisions } from "../../domain/place";
import { english } from "../../i18n/languages/english";
import { createTranslator } from "../../i18n/translator";
import { idAt } from "../../table/readIncident";
import type { IncidentTable } from "../../table/table";
import { aDay } from "../../testing/aDay";
import { anIncident } from "../../testing/anIncident";
import { someDictionaries } from "../../testing/someDictionaries";
import { tableOf } from "../../testing/tableOf";
import type { FilterValues } from "../filter";
import { chosenOf, toggled } from "../choiceFilter";
import { rowTests } from "../filterValues";
import { killedFilter } from "./killed";
import { boundedBy, periodFilter, periodOf } from "./period";

const { t } = createTranslator(english);

function passing(table: IncidentTable, values: FilterValues, killed: readonly (number | null)[] = []): readonly string[] {
  const figure = (row: number): Figure | null => {
    const best = killed[row] ?? null;
    return best === null ? null : { low: best, best, high: best, openLow: false, openHigh: false };
  };
  const tests = [...rowTests(values, { table, killed: figure }).values()];
  return Array.from({ length: table.rows }, (_, row) => row).filter((row) => tests.every((passes) => passes(row))).map((row) => idAt(table, row));
}

describe("period", () => {
  const table = tableOf([
    anIncident({ id: "siege", start: "2022-01-20", end: "2022-01-30" }), anIncident({ id: "raid", start: "2022-01-25" }),
  ]);

  test.each([
    [{ from: "2022-01-30" }, ["siege"]],
    [{ from: "2022-01-31" }, []],
    [{ to: "2022-01-20" }, ["siege"]],
    [{ to: "2022-01-19" }, []],
    [{ from: "2022-01-22", to: "2022-01-24" }, ["siege"]],
    [{ from: "2022-01-25", to: "2022-01-25" }, ["siege", "raid"]],
    [{ from: "2022-01-30", to: "2022-01-26" }, ["siege"]],
  ])("%o: an incident passes when its own span overlaps", (values, ids) => {
    expect(passing(table, values)).toEqual(ids);
  });

  test("in the wrong order is the same period, in words too", () => {
    expect(periodOf({ from: "2022-02-01", to: "2022-01-01" })).toEqual({ from: aDay("2022-01-01"), to: aDay("2022-02-01") });
    const [right, wrong] = [{ from: "2022-01-01", to: "2022-02-01" }, { from: "2022-02-01", to: "2022-01-01" }];
    expect(t(periodFilter.words(wrong, someDictionaries()))).toBe(t(periodFilter.words(right, someDictionaries())));
    expect(t(periodFilter.words(right, someDictionaries()))).toBe("Period: 1 January – 1 February 2022");
  });

  test("puts the span's days where an end is open", () => {
    const span = { from: aDay("2012-09-27"), to: aDay("2026-01-23") };
    expect(boundedBy(span, periodOf({ from: "2022-01-01" }))).toEqual({ from: aDay("2022-01-01"), to: span.to });
    expect(boundedBy(span, periodOf({ to: "2022-01-01" }))).toEqual({ from: span.from, to: aDay("2022-01-01") });
    expect(boundedBy(span, periodOf({ from: "2030-01-01", to: "2031-01-01" }))).toEqual({ from: aDay("2030-01-01"), to: aDay("2031-01-01") });
  });

  test("open at one end says so", () => {
    expect(t(periodFilter.words({ from: "2022-01-01" }, someDictionaries()))).toBe("Period: from 1 January 2022");
    expect(t(periodFilter.words({ to: "2022-01-01" }, someDictionaries()))).toBe("Period: until 1 January 2022");
  });
});

describe("reported killed", () => {
  const table = tableOf(["a", "b", "c", "d"].map((id) => anIncident({ id })));
  const killed = [0, 10, 50, null];

  test.each([
    ["10..", ["b", "c"]],
    ["10..50", ["b", "c"]],
    ["11..49", []],
    ["..10", ["a", "b"]],
    ["0..", ["a", "b", "c"]],
    ["..0", ["a"]],
    ["not-stated", ["d"]],
    ["10..,not-stated", ["b", "c", "d"]],
    ["0..0,not-stated", ["a", "d"]],
  ])("%s: both bounds count, what is not stated passes only where it is named", (bounds, ids) => {
    expect(passing(table, { killed: bounds }, killed)).toEqual(ids);
  });

  test.each(["..", "50..10", "-1..", "1.5..", "10", "10...20", "1e3..", "9999999999..", "١٠..", "a..b", "stated"])("refuses %s", (raw) => {
    expect(killedFilter.read(raw, someDictionaries())).toEqual({ canonical: null, ignored: [raw] });
  });
});

describe("what is chosen of reported killed", () => {
  test("is read in any order; a second range and anything else is ignored by name", () => {
    expect(killedFilter.read("not-stated, 10..", someDictionaries())).toEqual({ canonical: "10..,not-stated", ignored: [] });
    expect(killedFilter.read("10..,50..,many", someDictionaries())).toEqual({ canonical: "10..", ignored: ["50..", "many"] });
  });

  test("is said in parts, each with what is left without it", () => {
    const parts = killedFilter.parts({ killed: "10..50,not-stated" }, someDictionaries());
    expect(parts.map(({ words, without }) => [t(words), without])).toEqual([
      ["10 to 50", { killed: "not-stated" }], ["not stated", { killed: "10..50" }],
    ]);
    expect(t(killedFilter.words({ killed: "0..0,not-stated" }, someDictionaries()))).toBe("Reported killed: 0, not stated");
  });
});

describe("precision", () => {
  const table = tableOf(precisions.map((precision, index) => anIncident({ id: precision, precision, start: `2022-01-0${index + 1}` })));

  test.each([
    ["exact", 1], ["near", 2], ["district", 3], ["governorate", 4],
  ])("%s lets pass what is as well known or better", (vaguest, count) => {
    expect(passing(table, { precision: vaguest })).toEqual(precisions.slice(0, count));
  });

  test("off, it lets pass places that nobody knows", () => {
    expect(passing(table, {})).toEqual([...precisions]);
  });
});

describe("choices", () => {
  const table = tableOf([
    anIncident({ id: "a", governorate: "SY-HA", kind: "prison-break", attackers: ["fighters"], targets: ["guards"], responders: ["soldiers"] }),
    anIncident({ id: "b", governorate: "IQ-DI", kind: "raid", attackers: ["soldiers"], targets: ["fighters"], start: "2022-01-21" }),
    anIncident({ id: "c", governorate: null, kind: "raid", attackers: [], targets: [], start: "2022-01-22" }),
  ]);

  test.each([
    [{ governorate: "SY-HA" }, ["a"]],
    [{ governorate: "IQ-DI,SY-HA" }, ["a", "b"]],
    [{ governorate: "unknown" }, ["c"]],
    [{ country: "IQ" }, ["b"]],
    [{ kind: "raid" }, ["b", "c"]],
    [{ kind: "raid", governorate: "IQ-DI" }, ["b"]],
    [{ kind: "raid", governorate: "SY-HA" }, []],
    [{ party: "soldiers" }, ["a", "b"]],
    [{ party: "guards" }, ["a"]],
    [{ party: "villagers" }, []],
    [{ attacker: "soldiers" }, ["b"]],
    [{ target: "soldiers" }, []],
    [{ responder: "soldiers" }, ["a"]],
    [{ attacker: "fighters", target: "guards" }, ["a"]],
    [{ party: "soldiers", attacker: "fighters" }, ["a"]],
  ])("%o → %o", (values, ids) => {
    expect(passing(table, values)).toEqual(ids);
  });

  test("are ticked and unticked one by one", () => {
    expect(toggled({}, "kind", "raid")).toBe("raid");
    expect(toggled({ kind: "raid" }, "kind", "ambush")).toBe("ambush,raid");
    expect(toggled({ kind: "ambush,raid" }, "kind", "raid")).toBe("ambush");
    expect(toggled({ kind: "raid" }, "kind", "raid")).toBeUndefined();
    expect(chosenOf({}, "kind")).toEqual([]);
  });
});
