import { expect, test } from "vitest";
import type { SourceId } from "../domain/identifiers";
import { aClaim } from "../testing/aClaim";
import { aDay } from "../testing/aDay";
import { anIncident } from "../testing/anIncident";
import { tableOf } from "../testing/tableOf";
import { wordAt } from "./codes";
import { isReportedBy, knownTable } from "./knownTable";
import { textAt } from "./textPool";

const said = (authority: string, reported: string | null) =>
  ({ text: "It began.", authority: aClaim({ authority }).authority, source: "s1" as SourceId, reported: reported === null ? null : aDay(reported) });

const table = tableOf([
  anIncident({
    id: "siege", start: "2022-01-20", end: "2022-01-30", summary: "It ended.", note: "They differ.",
    statements: [said("army", null), said("monitor", "2022-01-22")],
    claims: [
      aClaim({ id: "c1", authority: "army", reported: "2022-01-21" }), aClaim({ id: "c2", authority: "hospital", reported: null }),
      aClaim({ id: "c3", authority: "monitor", reported: "2022-01-05", reportedPrecision: "month" }),
    ],
  }),
  anIncident({ id: "raid", start: "2022-01-02", end: "2022-01-03" }),
]);

test("an end that had come is known, another is the first day", () => {
  const { start, end } = knownTable(table, aDay("2022-01-23"));
  expect([...start]).toEqual([aDay("2022-01-02"), aDay("2022-01-20")]);
  expect([...end]).toEqual([aDay("2022-01-03"), aDay("2022-01-20")]);
  expect([...knownTable(table, aDay("2022-01-30")).end]).toEqual([...table.end]);
});

test("summaries and notes are empty, titles are not", () => {
  const { texts } = knownTable(table, aDay("2030-01-01"));
  expect([textAt(texts.summary, 1), textAt(texts.note, 1), textAt(texts.id, 1)]).toEqual(["", "", "siege"]);
});

test("who was cited: by the day of the claim, the statement and the page, a month by its end, what has no day never", () => {
  const cited = (day: string) => {
    const { claims, statements, sources } = knownTable(table, aDay(day));
    return [[0, 1, 2].map((at) => wordAt(claims.authority, at)), [0, 1].map((at) => wordAt(statements, at)), [0, 1].map((at) => wordAt(sources.publisher, at))];
  };
  expect(cited("2022-01-19")).toEqual([[null, null, null], [null, null], ["gazette", null]]);
  expect(cited("2022-01-30")).toEqual([["army", null, null], [null, "monitor"], ["gazette", "gazette"]]);
  expect(cited("2022-01-31")).toEqual([["army", null, "monitor"], [null, "monitor"], ["gazette", "gazette"]]);
  expect([0, 1, 2].map(isReportedBy(table.claims, aDay("2022-01-31")))).toEqual([true, false, true]);
});
