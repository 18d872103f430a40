import { expect } from "vitest";
import type { Figure } from "../../domain/casualty";
import { basis } from "../../engine/questions/basis";
import { byGovernorate } from "../../engine/questions/byGovernorate";
import { incident } from "../../engine/questions/incident";
import { killedBySide } from "../../engine/questions/killedBySide";
import { killedOverTime } from "../../engine/questions/killedOverTime";
import { facilities, type FacilityIncidents } from "../../engine/questions/facilities";
import { neighbours } from "../../engine/questions/neighbours";
import { nearest } from "../../engine/questions/nearest";
import { outcomes } from "../../engine/questions/outcomes";
import { sources } from "../../engine/questions/sources";
import { spots } from "../../engine/questions/spots";
import { tally } from "../../engine/questions/tally";
import { timeline } from "../../engine/questions/timeline";
import { together, type TogetherAsked } from "../../engine/questions/together";
import { aDay } from "../aDay";
import { asOfAnswers } from "./asOfAnswers";
import { authorityAnswers } from "./authorityAnswers";
import { chartAnswers } from "./chartAnswers";
import { filterAnswers } from "./filterAnswers";
import { incidentFigureAnswers } from "./incidentFigureAnswers";
import { listAnswers } from "./listAnswers";
import { ruleAnswers } from "./ruleAnswers";
import { about, type WorkedOut } from "./workedOut";

const figure = (low: number, best: number, high: number, openHigh = false): Figure => ({ low, best, high, openLow: false, openHigh });
const JANUARY_23 = aDay("2022-01-23");
const LATE_JANUARY = { from: aDay("2022-01-25"), to: aDay("2022-02-12") };
const everyKilled = { figure: figure(50, 51, 57, true), stating: 5, notStated: 1, outsideRule: 0 };

/** Answers to each question about the small world, worked out with paper and pencil. */
export const smallWorldAnswers: readonly WorkedOut[] = [
  about(tally, "all", async (ask) => {
    expect(await ask(tally, null)).toEqual({ shown: 6, all: 6, killed: everyKilled });
  }),
  about(tally, "of one governorate", async (ask) => {
    const killed = { figure: figure(32, 33, 39, true), stating: 2, notStated: 1, outsideRule: 0 };
    expect(await ask(tally, null, { filters: { governorate: "SY-HA" } })).toEqual({ shown: 3, all: 6, killed });
  }),
  about(tally, "as of 23 January: later incidents leave n, not N", async (ask) => {
    expect(await ask(tally, null, { asOf: JANUARY_23 })).toEqual({
      shown: 3, all: 6, killed: { figure: figure(43, 44, 46, true), stating: 3, notStated: 0, outsideRule: 0 },
    });
  }),
  about(tally, "in a period that cuts into the siege", async (ask) => {
    expect((await ask(tally, null, {}, LATE_JANUARY)).shown).toBe(2);
    expect((await ask(tally, null, {}, { from: aDay("2022-01-30"), to: aDay("2022-01-30") })).shown).toBe(1);
    expect((await ask(tally, null, {}, { from: aDay("2022-01-31"), to: aDay("2022-02-09") })).shown).toBe(0);
  }),
  about(tally, "by reported killed, under the rule and as of the day", async (ask) => {
    expect((await ask(tally, null, { filters: { killed: "11.." } })).shown).toBe(2);
    expect((await ask(tally, null, { filters: { killed: "..0" } })).shown).toBe(1);
    expect((await ask(tally, null, { filters: { killed: "0.." }, asOf: aDay("2022-01-20") })).shown).toBe(1);
  }),
  about(killedBySide, "all", async (ask) => {
    expect(await ask(killedBySide, null)).toEqual({
      sides: [
        { side: "militants", figure: figure(20, 20, 20, true), stating: 1 },
        { side: "security-forces", figure: figure(21, 21, 25), stating: 3 },
        { side: "civilians", figure: null, stating: 0 },
        { side: "detainees", figure: figure(2, 3, 5), stating: 1 },
        { side: "not-stated", figure: null, stating: 0 },
      ],
      withoutSide: { figure: figure(7, 7, 7), stating: 1 }, incidents: 6, notStated: 1, outsideRule: 0,
    });
  }),
  about(byGovernorate, "whatever governorate is chosen", async (ask) => {
    const answer = await ask(byGovernorate, null, { filters: { governorate: "IQ-DI" } });
    expect(answer.governorates.map(({ code, incidents, killed }) => [code, incidents, killed.figure?.best])).toEqual([
      ["SY-HA", 3, 33], ["IQ-DI", 1, 11], ["IQ-BG", 1, 7], [null, 1, 0],
    ]);
    expect(answer).toMatchObject({ incidents: 1, notStated: 0 });
  }),
  about(together, "those in view of the rows asked for, as one spot", async (ask) => {
    const spotted = async (asked: TogetherAsked) => (await ask(together, asked, { filters: { country: "SY" } })).map(({ key, incidents }) => [key, incidents.map(({ id }) => id).toSorted()]);
    expect(await spotted({ rows: [0, 1, 2, 5, 5, 99], id: "riot" })).toEqual([["pointed", ["break", "nowhere", "riot"]], ["marked", ["riot"]]]);
    expect(await spotted({ rows: [], id: "post" })).toEqual([]);
  }),
  about(spots, "one for each place, at its precision", async (ask) => {
    const answer = await ask(spots, null);
    expect(answer.notOnMap).toBe(1);
    const short = answer.spots.map((spot) => [spot.governorate, spot.precision, spot.lat, spot.incidents.map(({ id }) => id), spot.killed?.best ?? null, spot.notStated]);
    expect(short.toSorted((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual([
      ["IQ-BG", "district", 33.3, ["market"], 7, 0],
      ["IQ-DI", "near", 34.3, ["post"], 11, 0],
      ["SY-HA", "exact", 36.5, ["break", "riot"], 33, 0],
      ["SY-HA", "governorate", null, ["road"], null, 1],
    ]);
    expect(new Set(answer.spots.map(({ key }) => key)).size).toBe(4);
  }),
  ...listAnswers,
  ...asOfAnswers,
  ...chartAnswers,
  ...incidentFigureAnswers,
  ...ruleAnswers,
  ...authorityAnswers,
  ...filterAnswers,
  about(timeline, "whatever the period", async (ask) => {
    const answer = await ask(timeline, null, {}, LATE_JANUARY);
    expect([answer.unit, answer.bins.length, answer.span]).toEqual(["day", 121, { from: aDay("2021-11-01"), to: aDay("2022-03-01") }]);
    expect(answer.incidents.map(({ id, inPeriod, side }) => [id, inPeriod, side])).toEqual([
      ["riot", false, "detainees"], ["break", true, "militants"], ["post", false, "security-forces"],
      ["market", true, null], ["road", false, null], ["nowhere", false, "security-forces"],
    ]);
    expect(answer.bins.filter(({ incidents }) => incidents > 0).map(({ from, incidents, inPeriod }) => [from, incidents, inPeriod])).toEqual([
      [aDay("2021-11-01"), 1, 0], [aDay("2022-01-20"), 1, 1], [aDay("2022-01-21"), 1, 0],
      [aDay("2022-02-10"), 1, 1], [aDay("2022-02-15"), 1, 0], [aDay("2022-03-01"), 1, 0],
    ]);
  }),
  about(killedOverTime, "in weeks, each incident once", async (ask) => {
    const answer = await ask(killedOverTime, null);
    expect([answer.unit, answer.bins.length, answer.incidents, answer.notStated]).toEqual(["week", 18, 6, 1]);
    const filled = answer.bins.filter(({ incidents }) => incidents > 0);
    expect(filled.map((bin) => [bin.from, bin.incidents, bin.killed.figure?.best ?? null, bin.uncertain])).toEqual([
      [aDay("2021-11-01"), 1, 3, false], [aDay("2022-01-17"), 2, 41, false], [aDay("2022-02-07"), 1, 7, true],
      [aDay("2022-02-14"), 1, null, false], [aDay("2022-02-28"), 1, 0, false],
    ]);
    expect(filled[2]?.withoutSide).toEqual({ figure: figure(7, 7, 7), stating: 1 });
  }),
  about(outcomes, "all", async (ask) => {
    const answer = await ask(outcomes, null);
    const of = (outcome: string) => answer.outcomes.find((sum) => sum.outcome === outcome);
    expect(answer.incidents).toBe(6);
    expect(of("killed")).toEqual({ outcome: "killed", ...everyKilled });
    expect(of("wounded")).toEqual({ outcome: "wounded", figure: figure(5, 5, 5), stating: 1, notStated: 5, outsideRule: 0 });
    expect(of("escaped")).toEqual({ outcome: "escaped", figure: null, stating: 0, notStated: 6, outsideRule: 0 });
  }),
  about(incident, "with everything known", async (ask) => {
    const answer = await ask(incident, { id: "break" }, { filters: { governorate: "IQ-DI" } });
    expect(answer?.tallies.map(({ outcome, total }) => [outcome, total?.best])).toEqual([["killed", 30], ["wounded", 5]]);
    expect(answer?.used).toEqual(new Set(["c1", "c2", "c3", "c4", "c6"]));
    expect(answer).toMatchObject({ hidden: { claims: 0, statements: 0, sources: 0, end: false }, undated: [], hasBegun: true, complete: true, facility: { id: "old-prison" } });
    expect(answer?.related).toEqual([
      { id: "riot", title: "Riot", how: "same-facility", from: aDay("2021-11-01"), to: aDay("2021-11-01"), dayPrecision: "day" },
      { id: "market", title: "Market", how: "retaliation", from: aDay("2022-02-10"), to: aDay("2022-02-10"), dayPrecision: "month" },
    ]);
  }),
  about(incident, "as of 23 January", async (ask) => {
    const answer = await ask(incident, { id: "break" }, { asOf: JANUARY_23 });
    expect(answer?.claims.map(({ id }) => id)).toEqual(["c1", "c3", "c5", "c7"]);
    expect(answer?.statements.map(({ text }) => text)).toEqual(["It began at night."]);
    expect(answer).toMatchObject({ hidden: { claims: 3, statements: 1, sources: 0, end: true, summary: false, note: false }, hasBegun: true, complete: false, related: [{ id: "riot" }] });
    expect(answer?.tallies.map(({ outcome, total }) => [outcome, total])).toEqual([["killed", figure(30, 30, 30, true)]]);
  }),
  about(incident, "as of a day, what nobody dated is listed apart and not counted", async (ask) => {
    expect(await ask(incident, { id: "nowhere" }, { asOf: aDay("2022-03-02") })).toMatchObject({ claims: [], undated: [{ count: 0 }], hidden: { claims: 0 }, tallies: [] });
    expect(await ask(incident, { id: "nowhere" }, { asOf: aDay("2022-02-28") })).toMatchObject({ hasBegun: false });
    expect(await ask(incident, { id: "nowhere" })).toMatchObject({ undated: [], tallies: [{ outcome: "killed", total: { best: 0 } }] });
  }),
  about(incident, "none of that id", async (ask) => {
    for (const id of ["", "no-such", "__proto__", "constructor"]) expect(await ask(incident, { id })).toBeNull();
  }),
  about(incident, "other incidents of its facility, and where its claims differ", async (ask) => {
    const answer = await ask(incident, { id: "break" });
    expect(answer?.atFacility.map(({ id }) => id)).toEqual(["riot"]);
    expect(answer?.differences.map(({ kind }) => kind)).toEqual(["sum", "authorities"]);
    expect((await ask(incident, { id: "break" }, { asOf: JANUARY_23 }))?.differences).toEqual([]);
    expect((await ask(incident, { id: "post" }))?.atFacility).toEqual([]);
  }),
  about(neighbours, "in time and in place, whatever the filters", async (ask) => {
    const answer = await ask(neighbours, { id: "post", most: 4 }, { filters: { governorate: "IQ-DI" } }, LATE_JANUARY);
    expect(answer?.inTime.map(({ id, days, precision }) => [id, days, precision])).toEqual([
      ["break", 0, "near"], ["market", 20, "district"], ["road", 25, "governorate"], ["nowhere", 39, "country"],
    ]);
    expect(answer?.inPlace.map(({ id, kilometres, within }) => [id, kilometres && Math.round(kilometres / 10), within])).toEqual([
      ["market", 11, 20], ["break", 42, 5], ["riot", 42, 5],
    ]);
    expect(answer?.inTime.slice(2).map(({ kilometres, within }) => [kilometres, within])).toEqual([[null, null], [null, null]]);
  }),
  about(neighbours, "as of 21 January: what came later is not known, nor that the siege went on", async (ask) => {
    const answer = await ask(neighbours, { id: "post", most: 4 }, { asOf: aDay("2022-01-21") });
    expect(answer?.inTime.map(({ id, days }) => [id, days])).toEqual([["break", -1], ["riot", -81]]);
    expect(answer?.inTime[0]?.to).toBe(aDay("2022-01-20"));
  }),
  about(neighbours, "without those that are named as related", async (ask) => {
    expect((await ask(neighbours, { id: "break", most: 9 }))?.inTime.map(({ id }) => id)).toEqual(["post", "road", "nowhere"]);
  }),
  about(neighbours, "of an incident that is no point, and of none", async (ask) => {
    expect((await ask(neighbours, { id: "road", most: 1 }))?.inPlace).toEqual([]);
    expect((await ask(neighbours, { id: "road", most: 1 }))?.inTime.map(({ id, days }) => [id, days])).toEqual([["market", -5]]);
    expect(await ask(neighbours, { id: "no-such", most: 3 })).toBeNull();
  }),
  about(facilities, "with the incidents in view that happened there", async (ask) => {
    const short = (answer: readonly FacilityIncidents[]) => answer.map(({ facility, incidents }) => [facility.id, incidents.map(({ id }) => id)]);
    expect(short(await ask(facilities, null))).toEqual([["old-prison", ["riot", "break"]]]);
    expect(short(await ask(facilities, null, { filters: { kind: "prison-break" } }))).toEqual([["old-prison", ["break"]]]);
    expect(short(await ask(facilities, null, {}, { from: aDay("2022-03-01"), to: aDay("2022-03-01") }))).toEqual([["old-prison", []]]);
  }),
  about(sources, "each page once", async (ask) => {
    const short = ({ pages, publishers }: { pages: number; publishers: readonly { publisher: { id: string }; pages: number }[] }) =>
      [pages, ...publishers.map(({ publisher, pages: own }) => `${publisher.id} ${own}`)];
    expect(short(await ask(sources, null))).toEqual([6, "gazette 5", "digest 1"]);
    expect(short(await ask(sources, null, { asOf: JANUARY_23 }))).toEqual([3, "gazette 3"]);
  }),
  about(nearest, "which filter hides everything, and what lies nearest in time", async (ask) => {
    const filters = { governorate: "IQ-BG", kind: "barracks-attack" };
    expect(await ask(nearest, null, { filters })).toEqual({ without: [{ filter: "governorate", incidents: 1 }, { filter: "kind", incidents: 1 }], inTime: null });
    const early = { from: aDay("2022-01-01"), to: aDay("2022-01-03") };
    const answer = await ask(nearest, null, { filters: { country: "SY" } }, early);
    expect(answer.without).toEqual([{ filter: "period", incidents: 4 }]);
    expect(answer.inTime).toMatchObject({ incident: { id: "break" }, days: 17 });
    expect((await ask(nearest, null, { filters }, early)).inTime, "nothing passes the other filters").toBeNull();
  }),
  about(nearest, "nothing where there are incidents", async (ask) => {
    expect(await ask(nearest, null, { filters: { governorate: "SY-HA" } })).toEqual({ without: [], inTime: null });
  }),
  about(basis, "of the whole data set, whatever is in view", async (ask) => {
    const answer = await ask(basis, null, { filters: { governorate: "SY-LA" }, asOf: JANUARY_23 });
    expect([answer.incidents, answer.claims, answer.pages]).toEqual([6, 11, 6]);
    expect(answer.authorities.map(({ authority, claims, incidents }) => [authority.id, claims, incidents])).toEqual([
      ["army", 7, 4], ["hospital", 1, 1], ["monitor", 2, 1], ["channel", 1, 1],
    ]);
    expect(answer.publishers.map(({ publisher, pages }) => [publisher.id, pages])).toEqual([["gazette", 5], ["digest", 1]]);
  }),
];
