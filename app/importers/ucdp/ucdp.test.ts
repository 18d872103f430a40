import { describe, expect, test } from "vitest";
import { isoDay } from "../../domain/day";
import { fixtureRecords, issueLines, readRows } from "../../testing/readRows";
import { ucdp } from "./ucdp";

describe("columns of 23.1", () => {
  const read = readRows(ucdp, fixtureRecords("ucdp/ged-23-columns.csv"));
  const [first, between, against, governorate, elsewhere, byPoint, country, broken] = read.incidents;
  const claims = (index: number) => read.incidents[index]?.claims.map(({ id, party, count, low, high, bound }) => [id, party, count, low, high, bound]);

  test("give an incident", () => {
    expect(first).toMatchObject({
      id: "900001", title: "Government of Exampleland – Example Brigade, Example village", kind: "armed-clash", end: null, dayPrecision: "day",
      place: { governorate: "SY-ID", lat: 35.763369, lon: 36.658974, precision: "exact" }, attackers: ["ucdp-government-of-exampleland"], targets: ["ucdp-example-brigade"],
      summary: "An invented headline", note: "", sources: [{ url: "https://ucdp.uu.se/" }],
    });
    expect(first?.statements.map(({ text }) => text)).toEqual([`Sources named by UCDP: "Example Gazette,2013-01-04,An invented headline"`, "Origin named by UCDP: police"]);
    expect(read.dictionaries.parties.find(({ id }) => id === "ucdp-government-of-exampleland")).toMatchObject({ side: "security-forces", kind: "state" });
  });

  test("give a claim for each side and one over all, a stated 0 among them", () => {
    expect(claims(0)).toEqual([
      ["c1", "ucdp-government-of-exampleland", 0, null, null, "exact"], ["c2", "ucdp-example-brigade", 2, null, null, "exact"], ["c3", "civilians", 0, null, null, "exact"],
      ["c4", "unidentified", 0, null, null, "exact"], ["c5", "all", 2, 1, 3, "exact"],
    ]);
    expect(claims(2)).toEqual([
      ["c1", "ucdp-example-brigade", 0, null, null, "exact"], ["c3", "civilians", 5, null, null, "exact"], ["c4", "unidentified", 0, null, null, "exact"],
      ["c5", "all", 5, 6, 4, "exact"],
    ]);
  });

  test("keep days, sides and places as well as they are known", () => {
    expect(between && [isoDay(between.start), between.end && isoDay(between.end), between.dayPrecision]).toEqual(["2013-01-03", "2013-01-06", "week"]);
    expect(between).toMatchObject({ kind: "armed-clash", summary: "in the example village", place: { precision: "near" } });
    expect(against).toMatchObject({ kind: "attack-on-civilians", dayPrecision: "month", targets: ["civilians"], place: { precision: "district" } });
    expect(governorate?.place).toMatchObject({ governorate: "IQ-NI", precision: "governorate", lat: null, lon: null });
    expect(governorate?.statements[0]?.text.length).toBeGreaterThan(29_000);
    expect(elsewhere).toBeNull();
    expect(byPoint?.place).toMatchObject({ governorate: "SY-DI", lat: 33.5102 });
    expect(country?.place).toMatchObject({ governorate: null, precision: "country", lat: null });
    expect(broken).toMatchObject({ end: null });
    expect(broken?.claims.at(-1)).toMatchObject({ count: null, low: 1, high: 3 });
  });

  test("say of each row what was wrong with it", () => {
    expect(issueLines(read)).toEqual([
      "3 ends-out-of-order best", "4 vague-place latitude", "4 sum-differs best", "5 outside-area country", "6 governorate-by-point latitude", "7 vague-place latitude",
      "8 end-before-start date_end", "8 fraction-of-a-person best",
    ]);
    expect(read.governorates).toEqual({ code: 0, spelling: 5, point: 1, none: 1 });
  });
});

test("rows are the same under the columns of 19.1, and without names", () => {
  const whole = readRows(ucdp, fixtureRecords("ucdp/ged-23-columns.csv"));
  const bare = readRows(ucdp, fixtureRecords("ucdp/candidate-without-names.csv"));
  expect(bare.layout).toMatchObject({ before: 0, version: "without column names" });
  expect(bare.incidents).toEqual(whole.incidents.slice(0, 4));
  const older = readRows(ucdp, fixtureRecords("ucdp/ged-19-columns.csv"));
  expect(older.layout).toMatchObject({ before: 1, version: "19.1 or earlier" });
  expect(older.incidents.map((incident) => incident?.claims)).toEqual(whole.incidents.slice(0, 3).map((incident) => incident?.claims));
  const names = older.layout.columns.join();
  expect(readRows(ucdp, fixtureRecords("ucdp/ged-19-columns.csv").slice(1)).layout.columns.join()).toBe(names);
});

test("a row of tags is no incident", () => {
  const read = readRows(ucdp, fixtureRecords("ucdp/hdx-with-tags.csv"));
  expect(read).toMatchObject({ read: 3, layout: { before: 2 } });
  expect(read.incidents.every((incident) => incident !== null)).toBe(true);
});

test("other tables are not recognised", () => {
  for (const head of [[], [[]], [[""]], [["id", "year"]], [Array.from({ length: 49 }, () => "1")], fixtureRecords("acled/columns-31.csv"), fixtureRecords("gtd/cut-of-columns.csv")]) {
    expect(ucdp.recognises(head)).toBeNull();
  }
});
