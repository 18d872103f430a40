import { describe, expect, test } from "vitest";
import { isoDay } from "../../domain/day";
import { fixtureRecords, issueLines, readRows } from "../../testing/readRows";
import { acled } from "./acled";

describe("31 columns", () => {
  const read = readRows(acled, fixtureRecords("acled/columns-31.csv"));
  const [first, shelled, blast, taken] = read.incidents;

  test("are recognised, and each says what it is for", () => {
    expect(read.layout).toMatchObject({ before: 1, version: "with disorder types" });
    const uses = acled.uses(read.layout, { released: read.incidents[0]?.start ?? (0 as never), title: "", mapping: null });
    expect(uses).toHaveLength(31);
    expect(uses.filter(({ use }) => use !== "").map(({ column }) => column)).toContain("fatalities");
    expect(uses.find(({ column }) => column === "region")?.use).toBe("");
  });

  test("give an incident", () => {
    expect(first && isoDay(first.start)).toBe("2022-01-25");
    expect(first).toMatchObject({
      id: "SYR90001", title: "Armed clash in Tal Example", kind: "armed-clash", end: null, dayPrecision: "day",
      place: { name: { en: "Tal Example" }, governorate: "SY-HA", country: "SY", lat: 36.5, lon: 40.75, precision: "near" },
      attackers: ["acled-example-brigade"], targets: ["acled-military-forces-of-exampleland"],
      summary: "On 25 January 2022, an invented clash at an invented place.",
      claims: [{ authority: "acled", party: "all", outcome: "killed", count: 2, bound: "exact", reportedPrecision: "day", remark: null }],
      sources: [{ publisher: "acled", url: "https://acleddata.com/" }],
      statements: [{ text: "Sources named: Example Observatory; Example Gazette", authority: "acled" }],
    });
  });

  test("never take for 0 what the notes call unknown, nor for 10 what they call coded", () => {
    expect(shelled).toMatchObject({ kind: "shelling", dayPrecision: "week", claims: [{ count: null, bound: "unknown", remark: null }], place: { precision: "district" } });
    expect(blast).toMatchObject({ kind: "suicide-bombing", dayPrecision: "month", claims: [{ count: null, bound: "unknown", remark: "coded as 10" }] });
    expect(blast?.place).toMatchObject({ precision: "governorate", lat: null, lon: null, governorate: "SY-DY" });
  });

  test("name parties by side", () => {
    expect(taken).toMatchObject({ kind: "kidnapping", claims: [{ count: 0, bound: "exact" }] });
    const sides = new Map(read.dictionaries.parties.map(({ id, side }) => [id, side]));
    expect(taken?.attackers.map((id) => sides.get(id))).toEqual(["militants"]);
    expect(taken?.targets.map((id) => sides.get(id))).toEqual(["civilians", "civilians", "detainees"]);
    expect(first?.targets.map((id) => sides.get(id))).toEqual(["security-forces"]);
  });

  test("say of each row what was wrong with it", () => {
    expect(issueLines(read)).toEqual([
      "2 casualties-unknown fatalities", "3 vague-place latitude", "3 coded-not-counted fatalities", "5 outside-area country", "6 swapped-coordinates latitude",
      "7 impossible-coordinates latitude", "8 unknown-governorate admin1", "8 governorate-by-point latitude", "9 governorate-differs-from-point admin1",
      "10 not-a-day event_date", "11 code-for-unknown fatalities", "13 unknown-word geo_precision", "13 unknown-word event_type", "13 count-in-words fatalities",
      "14 missing-coordinates latitude", "14 missing-field event_id_cnty",
    ]);
    expect(read.governorates).toEqual({ code: 0, spelling: 11, point: 1, none: 0 });
  });

  test("keep unknown apart from not stated", () => {
    expect(read.incidents[10]?.claims).toMatchObject([{ count: null, bound: "unknown" }]);
    expect(read.incidents[11]).toMatchObject({ claims: [], statements: [], targets: [] });
    expect(read.incidents[12]).toMatchObject({ kind: "other", title: "Something new in Tal Example", claims: [{ count: null, bound: "unknown" }] });
    expect(read.incidents[13]).toMatchObject({ id: "row-14", place: { lat: null, precision: "governorate" } });
    expect(read.incidents[5]?.place).toMatchObject({ lat: null, lon: null, precision: "governorate", governorate: "SY-HA" });
  });
});

test("25 columns in capitals", () => {
  const read = readRows(acled, fixtureRecords("acled/columns-25-capitals.csv"));
  expect(read.layout.version).toBe("with event types alone");
  expect(read.incidents.map((incident) => incident && `${isoDay(incident.start)} ${incident.kind} ${incident.place.governorate} ${incident.claims[0]?.count}`)).toEqual([
    "2015-01-01 armed-clash SY-HL 3", "2015-01-02 other SY-HA null", "2015-01-03 unrest IQ-DQ 0",
  ]);
  expect(read.incidents[0]?.attackers).toEqual(["acled-example-brigade", "acled-example-scouts"]);
  expect(issueLines(read)).toEqual(["2 casualties-unknown FATALITIES"]);
});

test("15 columns written by R, without coordinates", () => {
  const read = readRows(acled, fixtureRecords("acled/columns-15-from-r.csv"));
  expect(read.incidents.map((incident) => incident && `${incident.id} ${incident.place.governorate} ${incident.place.precision} ${incident.claims[0]?.bound}`)).toEqual([
    "2001IRQ IQ-AN governorate exact", "2002IRQ IQ-BA governorate unknown",
  ]);
  expect(issueLines(read)).toEqual(["2 coded-not-counted FATALITIES"]);
});

test.each([
  ["Casualties are unknown.", true], ["Fatalities unknown", true], ["unknown number of casualties", true], ["An unknown gunman; no fatalities.", false],
  ["Unknown gunmen caused casualties", false], ["no fatalities, the number of injured is unknown", false], ["", false],
])("%j says that the number is unknown: %s", (notes, isUnknown) => {
  const records = fixtureRecords("acled/columns-15-from-r.csv").slice(0, 2).map((row) => [...row]);
  records[1]?.splice(13, 2, notes, "0");
  expect(readRows(acled, records).incidents[0]?.claims[0]?.bound).toBe(isUnknown ? "unknown" : "exact");
});
