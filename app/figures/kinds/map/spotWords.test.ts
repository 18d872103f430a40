import { describe, expect, test } from "vitest";
import { english } from "../../../i18n/languages/english";
import { createTranslator } from "../../../i18n/translator";
import { aSpot } from "../../../testing/aSpot";
import { spotLines } from "./spotLines";
import { spotSentence } from "./spotWords";

const translator = createTranslator(english);
const range = { low: 200, best: 246, high: 374, openLow: false, openHigh: true };

describe("a place in words", () => {
  test("says how well it is known, how many incidents, how many reported killed and in which range", () => {
    const spot = { ...aSpot({ name: "Al-Sina’a prison", precision: "exact", count: 4 }), killed: range, notStated: 2 };
    expect(spotSentence(spot, translator)).toBe(
      "Al-Sina’a prison, exact place: 4 incidents, 246 reported killed (200–374+); 2 of them state no number",
    );
  });

  test("never takes what is not stated for 0", () => {
    expect(spotSentence(aSpot({ name: "Somewhere" }), translator)).toBe(
      "Somewhere, near this place, within about 5 km: 1 incident, no number killed stated",
    );
    expect(spotSentence(aSpot({ name: "Somewhere", killed: { militants: 0 } }), translator)).toContain("0 reported killed");
  });

  test("calls an area mark by its governorate", () => {
    const spot = aSpot({ precision: "governorate", lat: null, lon: null, governorate: "IQ-AN", name: "A village", count: 2 });
    expect(spotSentence(spot, translator)).toMatch(/^Anbar, known only to the governorate: 2 incidents/);
  });
});

describe("names beside the symbols", () => {
  test("are given to the deadliest points, with the range and the days or the number of incidents", () => {
    const one = aSpot({ key: "one", name: "One", killed: { civilians: 12 } });
    const many = aSpot({ key: "many", name: "Many", killed: { civilians: 20 }, count: 3 });
    const area = aSpot({ key: "area", lat: null, lon: null, killed: { civilians: 99 } });
    const lines = spotLines([one, many, area, aSpot({ key: "none" })], translator);
    expect([...lines]).toEqual([["many", ["Many", "20 killed · 3 incidents"]], ["one", ["One", "12 killed · 1 Jan 1970"]]]);
  });
});
