import { describe, expect, test } from "vitest";
import { english } from "../../../i18n/languages/english";
import { createTranslator } from "../../../i18n/translator";
import { aSpot } from "../../../testing/aSpot";
import { shortPlace } from "./placeNames";
import { spotLines } from "./spotLines";
import { spotName, spotSentence } from "./spotWords";

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
      "Somewhere, near this place, within about 5 km: 1 incident, no number under this rule",
    );
    expect(spotSentence(aSpot({ name: "Somewhere", killed: { militants: 0 } }), translator)).toContain("0 reported killed");
  });

  test("calls an area mark by its governorate", () => {
    const spot = aSpot({ precision: "governorate", lat: null, lon: null, governorate: "IQ-AN", name: "A village", count: 2 });
    expect(spotSentence(spot, translator)).toMatch(/^Anbar, known only to the governorate: 2 incidents/);
  });
});

describe("names beside the symbols", () => {
  test("say the range and the days or the number of incidents", () => {
    expect(spotLines(aSpot({ name: "One", killed: { civilians: 12 } }), translator)).toEqual(["One", "12 killed · 1 Jan 1970"]);
    expect(spotLines(aSpot({ name: "Many", killed: { civilians: 20 }, count: 3 }), translator)).toEqual(["Many", "20 killed · 3 incidents"]);
    expect(spotLines(aSpot({ name: "None" }), translator)).toEqual(["None", "1 Jan 1970"]);
  });

  test.each([
    ["al-Sina’a (Ghuwayran) prison, al-Hasakah", "Ghuwayran prison"], ["al-Hol camp", "Al-Hol camp"], ["Dibis (al-Twil’ah)", "Dibis"],
    ["Badush prison, north-west of Mosul", "Badush prison"], ["desert of Palmyra / al-Sukhna", "Desert of Palmyra"],
    ["military police prison, Rajo", "Military police prison, Rajo"], ["near Altun Kupri (Prde), north of Kirkuk", "Near Altun Kupri"],
  ])("are short: of %s, %s", (name, short) => {
    expect(shortPlace(name)).toBe(short);
  });

  test("are what most incidents call the place, else the town where they are drawn", () => {
    const sukhna = { lat: 34.8853, lon: 38.8711, name: "desert of Palmyra / al-Sukhna", count: 3 };
    const called = (places: string[]) => spotName(aSpot({ ...sukhna, places }), translator);
    expect(called(["al-Hol camp", "near al-Hol camp", "al-Hol camp, main gate"])).toBe("al-Hol camp");
    expect(called(["desert of Palmyra / al-Sukhna", "south-west of al-Sukhna", "desert between al-Sukhna and al-Rusafa"])).toBe("Sukhna");
    expect(spotName(aSpot({ ...sukhna, lat: 30, lon: 45, places: ["a", "b", "c"] }), translator)).toBe(sukhna.name);
  });
});
