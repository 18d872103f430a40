import { expect, test } from "vitest";
import { aClaim } from "../../testing/aClaim";
import { aDay } from "../../testing/aDay";
import { anIncident } from "../../testing/anIncident";
import { syntheticIncidents } from "../../testing/syntheticIncidents";
import { tableOf } from "../../testing/tableOf";
import { changesBetween } from "./changes";

const at = async () => undefined;

test("a data set read again says nothing else, whatever the day of its release", async () => {
  const incidents = syntheticIncidents(5, 200);
  const later = incidents.map((incident) => ({
    ...incident,
    statements: incident.statements.map((statement) => ({ ...statement, reported: aDay("2024-01-01") })),
    claims: incident.claims.map((claim) => ({ ...claim, reported: aDay("2024-01-01") })),
  }));
  expect(await changesBetween(tableOf(incidents), tableOf(later), at)).toEqual({ added: 0, removed: 0, changed: 0, same: 200, fields: [] });
});

test("names what was added, removed and changed, field by field", async () => {
  const before = [anIncident({ id: "a", killed: 3 }), anIncident({ id: "b", title: "Old" }), anIncident({ id: "gone" })];
  const after = [anIncident({ id: "a", killed: 5 }), anIncident({ id: "b", title: "New", governorate: null }), anIncident({ id: "new" })];
  const { fields, ...counts } = await changesBetween(tableOf(before), tableOf(after), at);
  expect(counts).toEqual({ added: 1, removed: 1, changed: 2, same: 0 });
  expect(fields.map(({ id, field, before: was, after: is }) => [id, field, was, is])).toEqual([
    ["a", "killed: soldiers", "3", "5"], ["b", "Title", "Old", "New"], ["b", "Governorate", "SY-HA", ""],
  ]);
});

test("sees a difference in any part of an incident", async () => {
  const claim = aClaim({ count: 3 });
  const one = anIncident({ claims: [claim], statements: [] });
  const others = [
    { ...one, start: aDay("2022-01-21") }, { ...one, kind: "raid" as const }, { ...one, summary: "Other" }, { ...one, note: "Other" }, { ...one, attackers: [] },
    { ...one, claims: [{ ...claim, bound: "about" as const }] }, { ...one, claims: [{ ...claim, remark: "Other" }] }, { ...one, claims: [] },
    { ...one, place: { ...one.place, lat: 36.6 } }, { ...one, place: { ...one.place, name: { en: "Elsewhere" } } }, { ...one, dayPrecision: "week" as const },
  ];
  for (const other of others) {
    const { changed, fields } = await changesBetween(tableOf([one]), tableOf([other]), at);
    expect([changed, fields.length > 0], JSON.stringify(other)).toEqual([1, true]);
  }
});
