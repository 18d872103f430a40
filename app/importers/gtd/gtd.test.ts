import { describe, expect, test } from "vitest";
import { isoDay } from "../../domain/day";
import { fixtureRecords, issueLines, readRows } from "../../testing/readRows";
import { daysFrom } from "../cells/daysFrom";
import { gtd } from "./gtd";

describe("a cut of GTD's columns in cp1252", () => {
  const read = readRows(gtd, fixtureRecords("gtd/cut-of-columns.csv", ",", "windows-1252"));
  const [first, suicide, vague, taken, impossible] = read.incidents;
  const claims = (index: number) => read.incidents[index]?.claims.map(({ party, outcome, count, remark }) => [party, outcome, count, remark]);

  test("gives an incident, perpetrators apart", () => {
    expect(first).toMatchObject({
      id: "201401990001", title: "Bombing in Example Town", kind: "bombing", dayPrecision: "day", attackers: ["gtd-example-brigade"], targets: ["gtd-military"],
      place: { governorate: "SY-HL", lat: 36.2, lon: 37.15, precision: "near" }, summary: expect.stringContaining("01/05/2014: An invented blast") as string, note: "",
      statements: [{ text: `Source named: "An invented report," Example Gazette, January 6, 2014.` }],
    });
    expect(claims(0)).toEqual([
      ["all", "killed", 6, null], ["gtd-example-brigade", "killed", 1, null], ["others-than-perpetrators", "killed", 5, "nkill less nkillter"],
      ["all", "wounded", 9, null], ["gtd-example-brigade", "wounded", 0, null], ["others-than-perpetrators", "wounded", 9, "nwound less nwoundte"],
      ["gtd-example-brigade", "captured", 0, null],
    ]);
    const sides = new Map(read.dictionaries.parties.map(({ id, side }) => [id, side]));
    expect(["gtd-example-brigade", "gtd-military", "others-than-perpetrators", "all"].map((id) => sides.get(id as never))).toEqual(["militants", "security-forces", "not-stated", "not-stated"]);
  });

  test("keeps a vague day as its month or year", () => {
    expect(suicide).toMatchObject({ kind: "suicide-bombing", dayPrecision: "month", note: "GTD doubts that this was terrorism. Invented." });
    expect(suicide?.end && [isoDay(suicide.start), isoDay(suicide.end)]).toEqual(["2014-01-01", "2014-01-31"]);
    expect(vague?.end && [isoDay(vague.start), isoDay(vague.end)]).toEqual(["2014-01-01", "2014-12-31"]);
    expect(taken?.end && isoDay(taken.end)).toBe("2014-01-20");
  });

  test("never makes a number of -9, -99, a blank or a half", () => {
    expect(claims(1)?.[0]).toEqual(["all", "killed", 4, null]);
    expect(claims(1)?.filter(([, outcome]) => outcome === "killed")).toHaveLength(1);
    expect(claims(2)).toEqual([["all", "killed", null, null], ["gtd-unidentified-perpetrators", "wounded", 0, null], ["gtd-unidentified-perpetrators", "captured", 0, null]]);
    expect(claims(3)).toContainEqual(["hostages", "kidnapped", 3, null]);
    expect(impossible?.claims.filter(({ outcome }) => outcome === "killed").map(({ count }) => count)).toEqual([2]);
    expect(vague?.place).toMatchObject({ name: { en: "At Tamim" }, governorate: "IQ-KI", precision: "unknown" });
  });

  test("says of each row what was wrong with it", () => {
    expect(issueLines(read)).toEqual([
      "2 vague-day iday", "3 vague-day iday", "3 code-for-unknown nkill", "5 sum-differs nkillter", "5 code-for-unknown nwound", "5 code-for-unknown nwoundte",
      "6 outside-area country_txt", "7 not-a-day iday",
    ]);
  });
});

test.each([
  ["2014", "2", "30", null], ["2014", "13", "1", null], ["", "1", "1", null], ["abc", "1", "1", null], ["2014", "-3", "1", null], ["2014", "2", "28", "2014-02-28"], ["٢٠١٤", "٢", "٢٨", "2014-02-28"],
])("%s, %s, %s are %s", (year, month, day, expected) => {
  const days = daysFrom(year, month, day);
  expect(days && isoDay(days.start)).toBe(expected);
});
