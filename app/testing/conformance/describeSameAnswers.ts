import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import type { Dictionaries } from "../../domain/dictionaries";
import { outcomes } from "../../domain/claim";
import { ruleIds } from "../../counting/ruleIds";
import { addDays, type Period } from "../../domain/day";
import type { Incident } from "../../domain/incident";
import type { View } from "../../engine/engine";
import { createPlainEngine } from "../../engine/plain/plainEngine";
import { sortColumns } from "../../engine/questions/listOrder";
import { questions } from "../../engine/questions/index";
import { aDay } from "../aDay";
import { seededRandom, type SeededRandom } from "../seededRandom";
import { shippedAtlas } from "../shippedAtlas";
import { someDictionaries } from "../someDictionaries";
import { syntheticIncidents } from "../syntheticIncidents";
import { tableOf } from "../tableOf";
import { ask, viewOf, type MakeEngine } from "./askEngine";

/** Every answer of an engine equals the plain one, for each rule in turn and filters, as-of days and periods drawn by a seed, one after the other as a reader would change them. */
export function describeSameAnswers(name: string, make: MakeEngine): void {
  const worlds = [
    ["shipped", 1, () => shippedAtlas()],
    ["synthetic", 2, () => ({ incidents: syntheticIncidents(23, 180), dictionaries: someDictionaries() })],
    ["synthetic of many claims", 3, () => ({ incidents: syntheticIncidents(5, 60), dictionaries: someDictionaries() })],
    ["too many for spots", 4, () => ({ incidents: syntheticIncidents(9, 3_400), dictionaries: someDictionaries() })],
  ] as const;

  describe.each(worlds)(`${name} and the plain engine answer alike: %s`, (world, seed, read) => {
    const views = world === "too many for spots" ? 2 : 9;
    test(`${views} views, each in several periods`, async () => {
      const { incidents, dictionaries }: { readonly incidents: readonly Incident[]; readonly dictionaries: Dictionaries } = read();
      const table = tableOf(incidents, dictionaries);
      const [engine, plain] = [make("same", table), createPlainEngine("plain", table)];
      const random = seededRandom(seed);
      for (let at = 0; at < views; at += 1) {
        const view = at === 0 ? viewOf({}) : { ...anyView(random, dictionaries), rule: ruleIds[(seed + at) % ruleIds.length] ?? ruleIds[0] };
        const asked = anyAsked(random, incidents, dictionaries);
        for (const period of anyPeriods(random)) {
          for (const question of questions) {
            const answers = [await ask<unknown, unknown>(engine, question, asked, view, period), await ask<unknown, unknown>(plain, question, asked, view, period)];
            // Quick on a hundred thousand equal numbers, where `toEqual` takes seconds: that is left to show what differs.
            if (isDeepStrictEqual(answers[0], answers[1])) continue;
            expect(answers[0], `${question.id} ${JSON.stringify({ view, period, asked })}`).toEqual(answers[1]);
          }
        }
      }
    }, 60_000);
  });
}

function anyView(random: SeededRandom, { parties }: Dictionaries): View {
  const party = () => random.pick(parties.filter(({ kind }) => kind !== "sum")).id;
  const filters = {
    ...(random.chance(0.4) && { governorate: random.pick(["IQ-DI,SY-HA", "SY-HA,unknown", "IQ-BG,IQ-KI,IQ-NI,SY-DY,SY-HL,SY-RA"]) }),
    ...(random.chance(0.2) && { country: random.pick(["SY", "IQ"]) }),
    ...(random.chance(0.3) && { kind: random.pick(["barracks-attack,prison-break,raid", "ambush", "bombing,suicide-bombing"]) }),
    ...(random.chance(0.2) && { party: party() }),
    ...(random.chance(0.2) && { attacker: party() }),
    ...(random.chance(0.3) && { killed: random.pick(["5..", "0..20,not-stated", "not-stated"]) }),
    ...(random.chance(0.2) && { precision: random.pick(["exact", "district", "governorate"]) }),
    ...(random.chance(0.2) && { q: random.pick(["prison", "ambush", "al"]) }),
  };
  return viewOf({ filters, asOf: random.chance(0.35) ? addDays(aDay("2012-06-01"), random.between(0, 5_000)) : null });
}

/** Windows that slide, widen, jump and go away. */
function anyPeriods(random: SeededRandom): readonly (Period | null)[] {
  const from = addDays(aDay("2012-01-01"), random.between(0, 4_500));
  const to = addDays(from, random.between(0, 700));
  return [{ from, to }, { from: addDays(from, 7), to: addDays(to, 7) }, { from: addDays(from, -40), to: addDays(to, -3) }, { from: aDay("2015-03-01"), to: addDays(to, 900) }, null];
}

function anyAsked(random: SeededRandom, incidents: readonly Incident[], { authorities, facilities }: Dictionaries) {
  const id = random.chance(0.9) ? random.pick(incidents).id : "no-such-incident";
  return {
    id, most: random.between(1, 5), sort: random.pick(sortColumns), descending: random.chance(0.5), offset: random.between(0, 20), limit: 15,
    rows: Array.from({ length: 6 }, () => random.between(0, incidents.length)), unit: null, part: null, bars: "killed", outcome: random.pick(outcomes),
    authority: random.pick(authorities).id, facility: facilities.length > 0 ? random.pick(facilities).id : "no-such-facility",
  };
}
