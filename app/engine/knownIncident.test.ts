import { expect, test } from "vitest";
import type { ClaimId, PublisherId, SourceId } from "../domain/identifiers";
import { aClaim } from "../testing/aClaim";
import { aDay } from "../testing/aDay";
import { anIncident } from "../testing/anIncident";
import { knownIncident, laterPages } from "./knownIncident";

const source = (id: string, date: string | null) => ({
  id: id as SourceId, publisher: "gazette" as PublisherId, date: date === null ? null : aDay(date), url: `https://example.org/${id}`,
});

const incident = anIncident({
  start: "2022-01-20", end: "2022-01-30", summary: "It ended.", note: "They differ.",
  sources: [source("s1", null), source("s2", "2022-01-22"), source("s3", "2022-02-22"), source("s4", null)],
  statements: [{ text: "It began.", authority: aClaim().authority, source: "s1" as SourceId, reported: aDay("2022-01-20") }],
  claims: [
    aClaim({ id: "c1", source: "s2", reported: "2022-01-21", scope: { includes: ["c2", "c3"] as ClaimId[] } }),
    aClaim({ id: "c2", source: "s1", reported: "2022-01-22", scope: { partOf: "c3" as ClaimId, subgroup: "officers" } }),
    aClaim({ id: "c3", source: "s3", reported: "2022-02-22" }),
    aClaim({ id: "c4", source: "s4", reported: null }),
  ],
});

test("without a day everything is known", () => {
  expect(knownIncident(incident, null)).toBe(incident);
});

test("what came later, or on no known day, is left out, and nothing mentions it", () => {
  const { end, summary, note, sources, statements, claims } = knownIncident(incident, aDay("2022-01-25"));
  expect([end, summary, note, statements.length]).toEqual([null, "", "", 1]);
  expect(sources.map(({ id }) => id)).toEqual(["s1", "s2"]);
  expect(claims.map(({ id, scope }) => [id, scope])).toEqual([["c1", { includes: ["c2"] }], ["c2", { subgroup: "officers" }]]);
});

test("a claim of an earlier day that only a later page carries stays, without the page", () => {
  const known = knownIncident({ ...incident, claims: [aClaim({ id: "c1", source: "s3", reported: "2022-01-21" })] }, aDay("2022-01-25"));
  expect([known.claims.map(({ source: page }) => page), known.sources.map(({ id }) => id)]).toEqual([["s3"], ["s1", "s2"]]);
  expect(laterPages(incident, known)).toEqual([{ ...source("s3", null), url: "" }]);
  expect(laterPages(incident, incident)).toEqual([]);
});

test("an end that had come is known", () => {
  expect(knownIncident(incident, aDay("2022-01-30")).end).toBe(aDay("2022-01-30"));
});
