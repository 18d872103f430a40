import { describe, expect, test } from "vitest";
import { isoDay } from "../../domain/day";
import { fixtureRecords, issueLines, readRows } from "../../testing/readRows";
import { guessMapping } from "./guessMapping";
import { mapped } from "./mapped";
import type { Mapping } from "./mapping";

const none: Mapping = { columns: {}, dayOrder: "day-month", decimal: "." };

describe("a table with semicolons and decimal commas", () => {
  const records = fixtureRecords("mapped/semicolons-decimal-commas.csv", ";");
  const { mapping } = guessMapping(records);
  const read = readRows(mapped, records, mapping);
  const claims = (index: number) => read.incidents[index]?.claims.map(({ party, outcome, count, low, high, bound }) => [party, outcome, count, low, high, bound]);

  test("gives incidents of what its columns stand for", () => {
    const [first] = read.incidents;
    expect(first && isoDay(first.start)).toBe("2022-01-25");
    expect(first).toMatchObject({
      title: "Prison break in Example Town", kind: "prison-break", attackers: ["example-brigade"], targets: ["example-guards", "civilians"],
      place: { governorate: "SY-HA", country: "SY", lat: 36.5, lon: 40.75, precision: "near" }, sources: [{ publisher: "dataset-example-data", date: null, url: "https://example.org/a?b=1" }],
    });
    expect(first?.id).toBe("A/1");
    expect(claims(0)).toEqual([["all", "killed", 17, 15, 20, "exact"], ["all", "wounded", 1234, null, null, "exact"]]);
    expect(read.dictionaries.authorities).toEqual([{ id: "dataset-example-data", name: "Example data", kind: "compilation", party: null }]);
  });

  test("keeps bounds, parts and what is not known", () => {
    expect(claims(1)).toEqual([["all", "killed", 17, null, null, "at-least"], ["all", "wounded", null, null, null, "unknown"]]);
    expect(claims(2)).toEqual([
      ["all", "killed", 10, null, null, "exact"], ["civilians", "killed", 4, null, null, "exact"], ["others-than-civilians", "killed", 6, null, null, "exact"],
      ["all", "wounded", null, null, null, "unknown"],
    ]);
    expect(claims(3)).toEqual([["civilians", "killed", 2, null, null, "exact"]]);
    expect(read.incidents[3]).toMatchObject({ id: "row-4", kind: "other", title: "quarrel in Example Well", place: { governorate: "SY-HA", country: "SY" } });
    expect(read.incidents[1]?.sources).toMatchObject([{ url: "" }]);
  });

  test("says of each row what was wrong with it", () => {
    expect(issueLines(read)).toEqual([
      "2 unsafe-address URL", "2 count-in-words Injured", "3 missing-coordinates Lat", "3 code-for-unknown Injured", "4 governorate-by-point Lat", "4 unknown-word Type", "4 missing-field Incident ID",
      "5 unknown-governorate Governorate", "5 outside-area Governorate", "6 not-a-day Date",
    ]);
  });
});

test("a table in Arabic", () => {
  const records = fixtureRecords("mapped/arabic.csv");
  const read = readRows(mapped, records, guessMapping(records).mapping);
  expect(read.incidents.map((incident) => incident && `${isoDay(incident.start)} ${incident.kind} ${incident.place.governorate} ${incident.place.lat}`)).toEqual([
    "2022-01-25 bombing SY-HA 36.5", "2022-01-26 kidnapping IQ-NI 36.335",
  ]);
  expect(read.incidents.map((incident) => incident?.claims.map(({ outcome, count, bound }) => [outcome, count, bound]))).toEqual([
    [["killed", 5, "exact"], ["wounded", null, "unknown"]], [["killed", 0, "exact"]],
  ]);
  expect(issueLines(read)).toEqual(["1 count-in-words الجرحى"]);
});

test("without a column for the day every row is refused", () => {
  const read = readRows(mapped, [["a", "b"], ["1", "Aleppo"], ["2", "Homs"]], { ...none, columns: { governorate: 1 } });
  expect(read.incidents).toEqual([null, null]);
  expect(issueLines(read)).toEqual(["1 missing-column ", "2 missing-column "]);
});

test.each([
  ["5", "3", "9", { count: 5, low: 3, high: 9, bound: "exact" }, null],
  ["5", "5", "5", { count: 5, low: null, high: null, bound: "exact" }, null],
  ["about 5", "5", "5", { count: 5, low: 5, high: 5, bound: "exact" }, null],
  ["", "3", "9", { count: null, low: 3, high: 9, bound: "exact" }, null],
  ["", "3", "", { count: 3, low: null, high: null, bound: "at-least" }, null],
  ["", "", "9", { count: 9, low: null, high: null, bound: "at-most" }, null],
  ["5", "3", "", { count: 5, low: null, high: null, bound: "exact" }, "low 3, best 5, high not given"],
  ["5", "9", "3", { count: 5, low: 9, high: 3, bound: "exact" }, null],
])("best %j, low %j, high %j", (best, low, high, numbers, remark) => {
  const mapping: Mapping = { ...none, columns: { start: 0, governorate: 1, killed: 2, killedLow: 3, killedHigh: 4 } };
  const read = readRows(mapped, [["day", "area", "a", "b", "c"], ["2022-01-25", "Aleppo", best, low, high]], mapping);
  expect(read.incidents[0]?.claims).toMatchObject([{ ...numbers, remark, party: "all" }]);
  expect(read.issues.map(({ code }) => code)).toEqual(low === "9" ? ["ends-out-of-order"] : []);
});

test("civilians are taken from all, open or not; more of them than all are not taken", () => {
  const mapping: Mapping = { ...none, columns: { start: 0, governorate: 1, killed: 2, killedCivilians: 3 } };
  const rows = [["day", "area", "all", "civilians"], ["2022-01-25", "Aleppo", "at least 5", "2"], ["2022-01-25", "Aleppo", "5", "7"], ["2022-01-25", "Aleppo", "5-12", "2"], ["2022-01-25", "Aleppo", "5-12", "6"]];
  const read = readRows(mapped, rows, mapping);
  expect(read.incidents[0]?.claims.map(({ count, notCounted }) => [count, notCounted])).toEqual([[5, null], [2, null], [3, null]]);
  expect(read.incidents[0]?.claims[2]).toMatchObject({ party: "others-than-civilians", bound: "at-least" });
  expect(read.incidents[2]?.claims.map(({ party, count, low, high, notCounted }) => [party, count, low, high, notCounted])).toEqual([
    ["all", null, 5, 12, null], ["civilians", 2, null, null, null], ["others-than-civilians", null, 3, 10, null],
  ]);
  expect(read.incidents[3]?.claims.map(({ count, notCounted }) => [count, notCounted])).toEqual([[null, null], [6, "part of the number over all"]]);
  expect(read.incidents[1]?.claims.map(({ count }) => count)).toEqual([5]);
  expect(issueLines(read)).toEqual(["2 sum-differs civilians"]);
});

test("a party called All is not everybody", () => {
  const mapping: Mapping = { ...none, columns: { start: 0, governorate: 1, attacker: 2 } };
  const read = readRows(mapped, [["day", "area", "who"], ["2022-01-25", "Aleppo", "All; كتيبة المثال"]], mapping);
  expect(read.incidents[0]?.attackers.map(String)).not.toContain("all");
  for (const id of read.incidents[0]?.attackers ?? []) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});
