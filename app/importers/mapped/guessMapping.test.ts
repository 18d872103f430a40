import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixtureRecords } from "../../testing/readRows";
import { guessMapping } from "./guessMapping";

describe("guessMapping", () => {
  test("goes by names in English", () => {
    const { mapping, reasons, layout } = guessMapping(fixtureRecords("mapped/semicolons-decimal-commas.csv", ";"));
    expect(mapping).toEqual({
      columns: {
        id: 0, start: 1, governorate: 2, place: 3, latitude: 4, longitude: 5, kind: 6, attacker: 7, target: 8, killed: 9, killedLow: 10, killedHigh: 11, killedCivilians: 12,
        wounded: 13, summary: 14, address: 15,
      },
      dayOrder: "day-month", decimal: ",",
    });
    expect(reasons.latitude).toEqual({ by: "name", column: "Lat" });
    expect(layout.before).toBe(1);
  });

  test("goes by names in Arabic", () => {
    const { mapping } = guessMapping(fixtureRecords("mapped/arabic.csv"));
    expect(mapping.columns).toEqual({ id: 0, start: 1, governorate: 2, place: 3, latitude: 4, longitude: 5, kind: 6, attacker: 7, killed: 8, wounded: 9, summary: 10, source: 11 });
  });

  test.each([
    ["Date de début", "start"], ["event_date", "start"], ["eventDate", "start"], ["Gouvernorat", "governorate"], ["ADMIN1", "governorate"], ["Lieu", "place"], ["Nombre de blessés", "wounded"],
    ["Tués", "killed"], ["Deaths (civilians)", "killedCivilians"], ["Total Fatalities", "killed"], ["عدد القتلى", "killed"], ["Longitude (WGS84)", "longitude"], ["Source URL", "address"], ["Number of killed", "killed"], ["No.", "id"],
  ])("%s is %s", (name, field) => {
    expect(guessMapping([["first", name]]).mapping.columns).toEqual({ [field]: 1 });
  });

  test.each(["Killed (fighters)", "Militants killed", "Wounded civilians", "soldiers_killed"])("%s is not all of them", (name) => {
    expect(guessMapping([["first", name]]).mapping.columns).toEqual({});
  });

  test("goes by content where names say nothing", () => {
    const { mapping, reasons, layout } = guessMapping([
      ["36.50", "1/25/2022", "Hasaka", "40.75", "x", "https://example.org/1"], ["36.61", "2/13/2022", "Aleppo", "37.15", "y", "https://example.org/2"], ["35.90", "3/2/2022", "Nowhere", "39.02", "z", ""],
    ]);
    expect(layout).toMatchObject({ before: 0, columns: ["1", "2", "3", "4", "5", "6"] });
    expect(mapping).toEqual({ columns: { latitude: 0, start: 1, governorate: 2, longitude: 3, address: 5 }, dayOrder: "month-day", decimal: "." });
    expect(reasons.governorate).toEqual({ by: "content", share: 2 / 3 });
  });

  test("takes no column of whole numbers for days unless its name says so", () => {
    const rows = [["44586", "x"], ["44587", "y"]];
    expect(guessMapping([["a", "b"], ...rows]).mapping.columns).toEqual({});
    expect(guessMapping([["Date", "b"], ...rows]).mapping.columns).toEqual({ start: 0 });
  });

  test("does not believe a name that the cells contradict", () => {
    expect(guessMapping([["Date", "Reported on"], ["Monday", "2022-01-25"], ["Tuesday", "2022-01-26"]]).mapping.columns.start).toBe(1);
  });

  test("takes a column of whole dates for the first day, though it is named as a part of one", () => {
    const { mapping, reasons } = guessMapping([["Day", "Province"], ["2022-01-26", "Hama"], ["2022-01-27", "Homs"]]);
    expect(mapping.columns).toMatchObject({ start: 0, governorate: 1 });
    expect(reasons.start).toEqual({ by: "content", share: 1 });
    expect(guessMapping([["Year", "Month", "Day"], ["2022", "1", "26"], ["٢٠٢٢", "January", ""]]).mapping.columns).toEqual({ year: 0, month: 1, day: 2 });
  });

  test("takes any table, and gives no column twice", () => {
    const cell = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("date", "Date", "lat", "killed", "2022-01-25", "36.5", "Aleppo", "__proto__", "constructor"));
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }), (head) => {
      const { mapping, layout } = guessMapping(head);
      const taken = Object.values(mapping.columns);
      expect(new Set(taken).size).toBe(taken.length);
      for (const index of taken) expect(index < layout.columns.length).toBe(true);
    }));
  });
});
