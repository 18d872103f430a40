import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aDay } from "../testing/aDay";
import { addDays, dateOf, dayOf, endOfMonth, isoDay, overlaps, parseDay, startOfMonth, type Day } from "./day";

const anyDay = fc.integer({ min: aDay("1900-01-01"), max: aDay("2999-12-31") }).map((day) => day as Day);

describe("parseDay", () => {
  test("counts days from 1970-01-01", () => {
    expect(parseDay("1970-01-01")).toBe(0);
    expect(parseDay("1969-12-31")).toBe(-1);
    expect(parseDay("2022-01-20")).toBe(19_012);
  });

  test.each([
    "", "2022", "2022-1-20", "22-01-20", "2022-01-20T00:00:00Z", " 2022-01-20", "2022-01-20\n", "2022-13-01", "2022-00-01", "2022-01-00",
    "2022-02-30", "2023-02-29", "2022-04-31", "٢٠٢٢-٠١-٢٠", "0000-01-01", "20 January 2022", "NaN-NaN-NaN",
  ])("refuses %j", (text) => {
    expect(parseDay(text)).toBeNull();
  });

  test("reads what isoDay writes, and knows leap days", () => {
    fc.assert(fc.property(anyDay, (day) => {
      expect(parseDay(isoDay(day))).toBe(day);
    }));
    expect(parseDay("2024-02-29")).not.toBeNull();
    expect(parseDay("2000-02-29")).not.toBeNull();
    expect(parseDay("1900-02-29")).toBeNull();
  });

  test("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const day = parseDay(text);
      expect(day === null || isoDay(day) === text).toBe(true);
    }));
  });
});

describe("days", () => {
  test("are UTC, whatever the hour", () => {
    expect(dayOf(new Date("2022-01-20T23:59:59.999Z"))).toBe(aDay("2022-01-20"));
    expect(dayOf(new Date("1969-12-31T23:00:00Z"))).toBe(-1);
    fc.assert(fc.property(anyDay, (day) => {
      expect(dayOf(dateOf(day))).toBe(day);
    }));
  });

  test("have a month with a first and a last day", () => {
    expect(isoDay(endOfMonth(aDay("2022-02-01")))).toBe("2022-02-28");
    expect(isoDay(endOfMonth(aDay("2024-02-29")))).toBe("2024-02-29");
    expect(isoDay(endOfMonth(aDay("2021-12-31")))).toBe("2021-12-31");
    fc.assert(fc.property(anyDay, (day) => {
      expect(isoDay(startOfMonth(day))).toBe(`${isoDay(day).slice(0, 7)}-01`);
      expect(startOfMonth(addDays(endOfMonth(day), 1))).toBe(addDays(endOfMonth(day), 1));
    }));
  });
});

describe("overlaps", () => {
  const span = (from: string, to: string) => ({ from: aDay(from), to: aDay(to) });
  const siege = span("2022-01-20", "2022-01-30");

  test.each([
    ["2022-01-30", "2022-02-28", true],
    ["2022-01-01", "2022-01-20", true],
    ["2022-01-25", "2022-01-25", true],
    ["2021-01-01", "2023-01-01", true],
    ["2022-01-31", "2022-02-28", false],
    ["2022-01-01", "2022-01-19", false],
  ])("20–30 January and %s … %s: %s", (from, to, shared) => {
    expect(overlaps(siege, span(from, to))).toBe(shared);
    expect(overlaps(span(from, to), siege)).toBe(shared);
  });
});
