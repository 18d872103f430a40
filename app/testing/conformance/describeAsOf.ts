import { describe, expect, test } from "vitest";
import { addDays, isoDay, type Day } from "../../domain/day";
import type { Incident } from "../../domain/incident";
import type { View } from "../../engine/engine";
import { contested } from "../../engine/questions/contested";
import { facilities } from "../../engine/questions/facilities";
import { incident } from "../../engine/questions/incident";
import { nearest } from "../../engine/questions/nearest";
import { neighbours } from "../../engine/questions/neighbours";
import { page } from "../../engine/questions/page";
import { register } from "../../engine/questions/register";
import { reportDays } from "../../engine/questions/reportDays";
import { spots } from "../../engine/questions/spots";
import { tally } from "../../engine/questions/tally";
import { timeline } from "../../engine/questions/timeline";
import { aClaim } from "../aClaim";
import { aDay } from "../aDay";
import { anIncident } from "../anIncident";
import { seededRandom } from "../seededRandom";
import { shippedAtlas } from "../shippedAtlas";
import { someDictionaries } from "../someDictionaries";
import { syntheticIncidents } from "../syntheticIncidents";
import { tableOf } from "../tableOf";
import { ask, viewOf, type MakeEngine } from "./askEngine";

const everything = { sort: "date", descending: false, offset: 0, limit: Number.MAX_SAFE_INTEGER } as const;

/** What must hold of any engine while an as-of day is set. */
export function describeAsOf(name: string, make: MakeEngine): void {
  const worlds = [
    ["shipped", shippedAtlas()],
    ["synthetic", { incidents: syntheticIncidents(31, 200), dictionaries: someDictionaries() }],
  ] as const;

  test.each(worlds)(`${name}: nothing of a later day is in any answer: %s incidents`, async (_world, { incidents, dictionaries }) => {
    const engine = make("known", tableOf(incidents, dictionaries));
    const random = seededRandom(7);
    for (let at = 0; at < 6; at += 1) {
      const asOf = at === 0 ? aDay("2022-01-23") : addDays(aDay("2012-06-01"), random.between(0, 5_000));
      const view = viewOf({ asOf });
      const own = random.pick(incidents.filter(({ start }) => start <= asOf).concat(incidents.slice(0, 1)));
      const answers = [
        await ask(engine, page, everything, view, null), await ask(engine, register, everything, view, null), (await ask(engine, timeline, null, view, null)).incidents,
        (await ask(engine, spots, null, view, null)).spots, await ask(engine, facilities, null, view, null), await ask(engine, contested, null, view, null),
        await ask(engine, nearest, null, view, { from: aDay("2040-01-01"), to: aDay("2040-01-02") }), await ask(engine, reportDays, null, view, null),
        ...(own.start <= asOf ? [await ask(engine, neighbours, { id: own.id, most: 5 }, view, null), await ask(engine, incident, { id: own.id }, view, null)] : []),
      ];
      for (const answer of answers) expect(laterDays(answer, asOf), isoDay(asOf)).toEqual([]);
      expect((await ask(engine, tally, null, view, null)).shown).toBe(incidents.filter(({ start }) => start <= asOf).length);
    }
  });

  describe(`${name}: search`, () => {
    const said = { text: "It began.", authority: aClaim({ authority: "hospital" }).authority, source: anIncident().sources[0]?.id as Incident["sources"][number]["id"], reported: aDay("2022-03-01") };
    const engine = make("searched", tableOf([
      anIncident({ id: "one", title: "One", summary: "Gas masks.", note: "Disputed.", statements: [said], claims: [aClaim({ authority: "monitor", reported: "2022-02-01" })] }),
    ]));
    const found = async (q: string, asOf: string | null) => (await ask(engine, tally, null, viewOf({ filters: { q }, asOf: asOf === null ? null : aDay(asOf) }), null)).shown;

    test.each([["masks", null], ["disputed", null], ["monitor", "2022-02-01"], ["hospital", "2022-03-01"]] as const)("“%s” finds from %s on", async (q, since) => {
      expect(await found(q, null)).toBe(1);
      expect(await found(q, "2022-01-25")).toBe(0);
      expect(await found(q, "2040-01-01")).toBe(since === null ? 0 : 1);
      if (since !== null) expect(await found(q, since)).toBe(1);
    });

    test("title and place find on every day", async () => {
      for (const q of ["one", "village"]) expect(await found(q, "2022-01-25")).toBe(1);
    });
  });

  test.each(worlds)(`${name}: on the last day of all, dated figures are those of everything known: %s incidents`, async (_world, { incidents, dictionaries }) => {
    const dated = incidents.map((one): Incident => ({ ...one, claims: one.claims.filter(({ reported }) => reported !== null) }));
    const engine = make("dated", tableOf(dated, dictionaries));
    const asked = async (view: View) => ask(engine, tally, null, view, null);
    expect(await asked(viewOf({ asOf: aDay("2060-01-01") }))).toEqual(await asked(viewOf({})));
  });
}

/** Where in an answer a day stands that came later: `incidents.3.to`. */
function laterDays(answer: unknown, asOf: Day, path = ""): readonly string[] {
  if (answer === null || typeof answer !== "object") return [];
  if (ArrayBuffer.isView(answer)) return [];
  return Object.entries(answer).flatMap(([key, value]: [string, unknown]) => {
    const at = `${path}.${key}`;
    if (typeof value === "number" && DAYS.has(key)) return value > asOf ? [`${at} ${isoDay(value as Day)}`] : [];
    return laterDays(value, asOf, at);
  });
}

const DAYS: ReadonlySet<string> = new Set(["from", "to", "start", "end", "reported", "date", "day"]);
