import { describe, expect, test } from "vitest";
import { sumFigures } from "../../domain/casualty";
import { overlaps, type Period } from "../../domain/day";
import type { Engine, QuestionKind, View } from "../../engine/engine";
import { knownSpan } from "../../engine/knownBy";
import { authorities } from "../../engine/questions/authorities";
import { byCountry } from "../../engine/questions/byCountry";
import { byGovernorate } from "../../engine/questions/byGovernorate";
import { byKind } from "../../engine/questions/byKind";
import { contested } from "../../engine/questions/contested";
import { contestedCount } from "../../engine/questions/contestedCount";
import { killedSpread } from "../../engine/questions/killedSpread";
import { facets } from "../../engine/questions/facets";
import { facilities } from "../../engine/questions/facilities";
import { killedBySide } from "../../engine/questions/killedBySide";
import { killedOverTime } from "../../engine/questions/killedOverTime";
import { sortColumns } from "../../engine/questions/listOrder";
import { outcomes } from "../../engine/questions/outcomes";
import { page } from "../../engine/questions/page";
import { sources } from "../../engine/questions/sources";
import { spots } from "../../engine/questions/spots";
import { tally } from "../../engine/questions/tally";
import { timeline } from "../../engine/questions/timeline";
import { yearsByGovernorate } from "../../engine/questions/yearsByGovernorate";
import { isChoiceFilter } from "../../filters/filter";
import { filterKinds } from "../../filters/kinds/index";
import { aDay } from "../aDay";
import { shippedAtlas } from "../shippedAtlas";
import { someDictionaries } from "../someDictionaries";
import { syntheticIncidents } from "../syntheticIncidents";
import { tableOf } from "../tableOf";
import { ask, viewOf, type MakeEngine, type ShortView } from "./askEngine";

const views: readonly ShortView[] = [
  {},
  { asOf: aDay("2022-01-23") },
  { filters: { governorate: "IQ-DI,SY-HA,unknown" } },
  { filters: { country: "IQ", killed: "5.." } },
  { filters: { kind: "barracks-attack,prison-break,raid", precision: "district" }, asOf: aDay("2022-02-15") },
  { filters: { q: "prison" } },
  { rule: "own", filters: { killed: "1..,not-stated" } },
  { rule: "majority", asOf: aDay("2022-01-23") },
];

const periods: readonly (Period | null)[] = [
  null, { from: aDay("2022-01-01"), to: aDay("2022-01-25") }, { from: aDay("2021-06-01"), to: aDay("2022-06-30") }, { from: aDay("2030-01-01"), to: aDay("2030-12-31") },
];

const everything = { sort: "date", descending: false, offset: 0, limit: Number.MAX_SAFE_INTEGER } as const;

/** What must hold between the answers of any engine, on the shipped incidents and on synthetic ones. */
export function describeProperties(name: string, make: MakeEngine): void {
  const worlds = [
    ["shipped", shippedAtlas()],
    ["synthetic", { incidents: syntheticIncidents(11, 250), dictionaries: someDictionaries() }],
  ] as const;

  describe.each(worlds)(`${name}: %s incidents`, (_world, { incidents, dictionaries }) => {
    const engine = make("whole", tableOf(incidents, dictionaries));

    describe.each(views.map((view) => [JSON.stringify(view), viewOf(view)] as const))("%s", (_view, view) => {
      test("every answer speaks of the same incidents, each once", () => inEachPeriod((period) => sameIncidents(engine, view, period)));
      test("what states and what does not state are all; parts make the whole", () => inEachPeriod((period) => partsMakeWhole(engine, view, period)));
      test("governorates: facets, chart and tally without that filter agree", () => inEachPeriod((period) => governoratesAgree(engine, view, period)));
      test("kinds and years by governorate add up to the same; the contested are in view", () => inEachPeriod((period) => chartsAgree(engine, view, period)));
      test("a period is the same as the incidents that overlap it, alone", () => inEachPeriod(async (period) => {
        if (!period) return;
        const alone = make("alone", tableOf(incidents.filter((incident) => overlaps(knownSpan(incident, view.asOf), period)), dictionaries));
        await sameAnswers(engine, alone, view, period);
      }));
    });

    test("a facet counts what choosing it would show", async () => {
      const { filters } = viewOf({ filters: { precision: "governorate" } });
      const counts = await ask(engine, facets, null, viewOf({ filters }), null);
      for (const filter of filterKinds.filter(isChoiceFilter)) {
        for (const [value, facet] of counts.get(filter.id) ?? []) {
          const { shown, killed } = await ask(engine, tally, null, viewOf({ filters: { ...filters, [filter.id]: value } }), null);
          expect({ value, incidents: facet.incidents, best: facet.figure?.best }).toEqual({ value, incidents: shown, best: killed.figure?.best });
        }
      }
    });

    test.each(sortColumns)("pages by %s, put together, are the whole list, in order", async (sort) => {
      const whole = (await ask(engine, page, { ...everything, sort }, viewOf({}), null)).rows;
      const parts = await Promise.all(Array.from({ length: Math.ceil(whole.length / 40) }, (_, index) =>
        ask(engine, page, { sort, descending: false, offset: index * 40, limit: 40 }, viewOf({}), null)));
      expect(parts.flatMap(({ rows }) => rows)).toEqual(whole);
      const down = (await ask(engine, page, { ...everything, sort, descending: true }, viewOf({}), null)).rows;
      expect(new Set(down.map(({ id }) => id))).toEqual(new Set(whole.map(({ id }) => id)));
    });
  });
}

async function inEachPeriod(check: (period: Period | null) => Promise<void>): Promise<void> {
  for (const period of periods) await check(period);
}

async function sameIncidents(engine: Engine, view: View, period: Period | null): Promise<void> {
  const { shown, all } = await ask(engine, tally, null, view, period);
  const { rows, total } = await ask(engine, page, everything, view, period);
  const onMap = await ask(engine, spots, null, view, period);
  const overTime = await ask(engine, killedOverTime, null, view, period);
  const inTime = await ask(engine, timeline, null, view, period);
  const ids = rows.map(({ id }) => id).toSorted();
  expect(shown).toBeLessThanOrEqual(all);
  expect([total, new Set(ids).size]).toEqual([shown, shown]);
  expect(onMap.spots.reduce((sum, spot) => sum + spot.incidents.length, onMap.notOnMap)).toBe(shown);
  expect(inTime.incidents.filter(({ inPeriod }) => inPeriod).map(({ id }) => id).toSorted()).toEqual(ids);
  expect(inTime.bins.reduce((sum, bin) => sum + bin.inPeriod, 0)).toBe(shown);
  expect(inTime.bins.reduce((sum, bin) => sum + bin.incidents, 0)).toBe(inTime.incidents.length);
  expect([overTime.incidents, overTime.bins.reduce((sum, bin) => sum + bin.incidents, 0)]).toEqual([shown, shown]);
  expect((await ask(engine, outcomes, null, view, period)).incidents).toBe(shown);
  for (const { bins } of [overTime, inTime]) {
    bins.slice(1).forEach((bin, index) => expect(bin.from).toBe((bins[index]?.to ?? Number.NaN) + 1));
  }
}

async function partsMakeWhole(engine: Engine, view: View, period: Period | null): Promise<void> {
  const { shown, killed } = await ask(engine, tally, null, view, period);
  const bySide = await ask(engine, killedBySide, null, view, period);
  const overTime = await ask(engine, killedOverTime, null, view, period);
  const sums = (await ask(engine, outcomes, null, view, period)).outcomes;
  for (const sum of [killed, ...sums]) {
    expect(sum.stating + sum.notStated).toBe(shown);
    expect(sum.outsideRule).toBeLessThanOrEqual(view.rule === "range" ? 0 : sum.notStated);
  }
  expect(sums.find(({ outcome }) => outcome === "killed")).toEqual({ outcome: "killed", ...killed });
  expect([bySide.notStated, overTime.notStated]).toEqual([killed.notStated, killed.notStated]);
  const figures = (parts: readonly { readonly figure: typeof killed.figure }[]) => sumFigures(parts.flatMap(({ figure }) => figure ?? []));
  expect(figures([...bySide.sides, bySide.withoutSide])).toEqual(killed.figure);
  expect(figures(overTime.bins.map((bin) => bin.killed))).toEqual(killed.figure);
  const { rows } = await ask(engine, page, everything, view, period);
  expect(figures(rows.map((row) => ({ figure: row.killed })))).toEqual(killed.figure);
}

async function governoratesAgree(engine: Engine, view: View, period: Period | null): Promise<void> {
  const { governorate: _governorate, ...filters } = view.filters;
  const { shown, killed } = await ask(engine, tally, null, { ...view, filters }, period);
  const chart = await ask(engine, byGovernorate, null, view, period);
  const facetCounts = [...((await ask(engine, facets, null, view, period)).get("governorate") ?? [])];
  expect(facetCounts.reduce((sum, [, { incidents }]) => sum + incidents, 0)).toBe(shown);
  expect(chart.governorates.reduce((sum, { incidents }) => sum + incidents, 0)).toBe(shown);
  const inView = await ask(engine, tally, null, view, period);
  expect(chart).toMatchObject({ incidents: inView.shown, notStated: inView.killed.notStated });
  expect(sumFigures(chart.governorates.flatMap((of) => of.killed.figure ?? []))).toEqual(killed.figure);
  expect(new Map(chart.governorates.map(({ code, incidents }) => [code ?? "unknown", incidents])))
    .toEqual(new Map(facetCounts.map(([value, { incidents }]) => [value, incidents])));
}

async function chartsAgree(engine: Engine, view: View, period: Period | null): Promise<void> {
  const { shown, killed } = await ask(engine, tally, null, view, period);
  const kinds = await ask(engine, byKind, null, view, period);
  const counts = new Map([...((await ask(engine, facets, null, view, period)).get("kind") ?? [])].map(([value, { incidents }]) => [value, incidents]));
  expect(new Map(kinds.kinds.map(({ kind, incidents }) => [kind, incidents]))).toEqual(counts);
  const { governorates } = await ask(engine, byGovernorate, null, view, period);
  const years = await ask(engine, yearsByGovernorate, null, view, period);
  expect(years.governorates.map(({ code, incidents, inView, killed: of }) => [code, incidents, inView, of]))
    .toEqual(governorates.map(({ code, incidents, inView, killed: of }) => [code, incidents, inView, of]));
  for (const of of years.governorates) {
    expect(sumFigures(of.years.flatMap((year) => year.killed.figure ?? []))).toEqual(of.killed.figure);
    expect(of.years.reduce((sum, { incidents }) => sum + incidents, 0)).toBe(of.incidents);
  }
  const differing = await ask(engine, contested, null, view, period);
  for (const { incidents, notStated } of [kinds, years, differing]) expect([incidents, notStated]).toEqual([shown, killed.notStated]);
  const { rows } = await ask(engine, page, everything, view, period);
  for (const { id, killed: of, spread } of differing.contested) {
    expect(rows.find((row) => row.id === id)?.killed).toEqual(of);
    expect(spread).toBeGreaterThan(0);
  }
  const { contested: k, incidents: n } = await ask(engine, contestedCount, null, view, period);
  expect([n, (await ask(engine, contestedCount, null, { ...view, filters: {}, rule: "range" }, period)).contested >= k]).toEqual([shown, true]);
  expect([differing.differing, differing.contested.length <= k]).toEqual([k, true]);
  if (view.rule === "range") expect(differing.contested.length).toBe(k);
  const spoken = await ask(engine, authorities, null, view, period);
  expect(spoken.incidents).toBe(shown);
  for (const { claims, incidents, outcomes: of, first } of spoken.authorities) {
    expect([claims >= incidents, incidents > 0, first.alone + first.shared <= first.of]).toEqual([true, true, true]);
    expect(of.reduce((sum, each) => sum + each.claims, 0)).toBe(claims);
  }
}

async function sameAnswers(engine: Engine, alone: Engine, view: View, period: Period): Promise<void> {
  const same = async <Answer>(question: QuestionKind<null, Answer>) =>
    expect(await ask(engine, question, null, view, period)).toEqual(await ask(alone, question, null, view, null));
  for (const question of [killedBySide, byGovernorate, byCountry, killedSpread, facets, killedOverTime, outcomes, sources, spots, facilities, byKind, yearsByGovernorate, contested, contestedCount, authorities]) await same<unknown>(question);
  expect(await ask(engine, page, everything, view, period)).toEqual(await ask(alone, page, everything, view, null));
  const [{ shown, killed }, other] = [await ask(engine, tally, null, view, period), await ask(alone, tally, null, view, null)];
  expect({ shown, killed }).toEqual({ shown: other.shown, killed: other.killed });
}
