import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDay, type Day } from "../../domain/day";
import { readDay } from "./readDay";

function read(text: string, order: "day-month" | "month-day" = "day-month"): string | null {
  const found = readDay(text, order);
  return found && `${isoDay(found.day)}${found.remark ? ` ${found.remark}` : ""}`;
}

describe("readDay", () => {
  test.each([
    "2022-01-25", " 2022-01-25 ", "2022-01-25 00:00:00.000", "2022-01-25T03:00:00Z", "2022-01-25T23:59:59+03:00", "2022/1/25", "25 January 2022", "25-January-2022",
    "25 Jan 2022", "25 JAN 2022", "25 jAnUaRy 2022", "25 Jan. 2022", "25th January 2022", "January 25, 2022", "Jan 25 2022", "25/01/2022", "25.01.2022", "25-01-2022", "25/01/2022 14:30",
    "20220125", "44586", "44586.75", "Tuesday 25 January 2022", "25 يناير 2022", "٢٥ كانون الثاني ٢٠٢٢", "٢٠٢٢-٠١-٢٥", "25 janvier 2022", "２０２２-０１-２５",
  ])("%j is 25 January 2022", (text) => {
    expect(read(text)).toBe("2022-01-25");
  });

  test.each([
    ["03/04/2022", "day-month", "2022-04-03"], ["03/04/2022", "month-day", "2022-03-04"], ["01/25/2022", "month-day", "2022-01-25"],
    ["01/25/2022", "day-month", "2022-01-25 ambiguous-day"], ["25/01/2022", "month-day", "2022-01-25 ambiguous-day"],
    ["25/01/22", "day-month", "2022-01-25 ambiguous-day"], ["25-Jan-49", "day-month", "2049-01-25 ambiguous-day"], ["25-Jan-50", "day-month", "1950-01-25 ambiguous-day"],
    ["1970-01-01", "day-month", "1970-01-01 vague-day"], ["01-January-2015", "day-month", "2015-01-01"], ["29 February 2020", "day-month", "2020-02-29"],
  ] as const)("%j with %s is %s", (text, order, day) => {
    expect(read(text, order)).toBe(day);
  });

  test.each([
    "", " ", "-", "unknown", "2022-02-30", "2022-13-01", "2022-00-10", "2022-01-00", "31/04/2022", "29 February 2021", "1899-12-31", "2100-01-01", "0022-01-25", "January 2022", "2022",
    "19999", "60001", "2022-01-25 to 2022-01-30", "2022-01-25x", "25 Foo 2022", "99/99/2022", "1e5", "x".repeat(100_000), "2".repeat(100_000),
  ])("%.30j is no day", (text) => {
    expect(read(text)).toBeNull();
  });

  test("takes any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
      const found = readDay(text, "day-month");
      if (found) expect(isoDay(found.day)).toMatch(/^(19|20)\d\d-/);
    }));
  });

  test("reads what every day is written as", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
      const iso = isoDay(number as Day);
      const [year, month, day] = iso.split("-");
      const expected = iso === "1970-01-01" ? `${iso} vague-day` : iso;
      for (const text of [iso, `${iso} 00:00:00.000`, `${iso}T12:00:00Z`, `${day}/${month}/${year}`, `${day}.${month}.${year}`, `${year}${month}${day}`]) expect(read(text)).toBe(expected);
      expect(read(`${month}/${day}/${year}`, "month-day")).toBe(expected);
    }));
  });
});
