import { describe, expect, test } from "vitest";
import type { SpotsAnswer } from "../../../engine/questions/spots";
import { english } from "../../../i18n/languages/english";
import { createTranslator } from "../../../i18n/translator";
import type { GovernorateCode } from "../../../domain/identifiers";
import { aCloud } from "../../../testing/aCloud";
import { aSpot } from "../../../testing/aSpot";
import { mapFigure } from "./map";

const translator = createTranslator(english);
const nothing: SpotsAnswer = { spots: [], cloud: null, notOnMap: 0 };
const some: SpotsAnswer = {
  spots: [
    aSpot({ key: "one", name: "One", lat: 36.48291, lon: 40.75, precision: "exact", killed: { militants: 5 }, count: 2, notStated: 1 }),
    aSpot({ key: "IQ-AN", lat: null, lon: null, precision: "governorate", governorate: "IQ-AN" }),
  ],
  cloud: null, notOnMap: 1,
};
const said = (answer: SpotsAnswer) => mapFigure.notes(answer).map((note) => translator.t(note));

describe("the map as a figure", () => {
  test("of a cloud says that it is one, and lists how many incidents lie where", () => {
    const cloud = aCloud([[36.41, 40.72, 0], [36.44, 40.78, 1], [33.3, 44.4, 2]], [{ governorate: "IQ-AN" as GovernorateCode, incidents: 7 }]);
    const answer = { ...nothing, cloud, notOnMap: 2 };
    expect(said(answer)[0]).toContain("Too many incidents for a symbol each");
    expect(said(answer)[1]).toContain("Not on the map: 2 incidents");
    expect(mapFigure.description(answer, translator)).toBe("A map of Syria and Iraq with 3 incidents, as a cloud of discs.");
    expect(mapFigure.table(answer, translator).rows).toEqual([[null, "36.45", "40.75", 2], [null, "33.35", "44.45", 1], ["Anbar", null, null, 7]]);
  });

  test("says how many incidents state no number, and how many are not on it", () => {
    expect(said(some)).toEqual([
      "2 of 3 incidents on the map state no number killed; they are not counted as 0.",
      "Not on the map: 1 incident whose place is withheld or known only to the country.",
    ]);
    expect(said({ spots: [aSpot({ killed: { civilians: 0 } })], cloud: null, notOnMap: 0 })).toEqual(["The incident on the map states a number killed."]);
    expect(said({ ...nothing, cloud: null, notOnMap: 2 })).toEqual(["Not on the map: 2 incidents whose places are withheld or known only to the country."]);
    expect(said(nothing)).toEqual(["No incident matches these filters."]);
    expect(mapFigure.reading(nothing)).toEqual([]);
  });

  test("lists every incident on it, its place no better than it is known", () => {
    const { columns, rows } = mapFigure.table(some, translator);
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length));
    const where = ["Place", "How well the place is known", "Latitude", "Longitude", "Best"].map((label) => columns.findIndex((column) => column.label === label));
    expect(rows.map((row) => where.map((column) => row[column]))).toEqual([
      ["One", "exact place", "36.48291", "40.75", 5],
      ["One", "exact place", "36.48291", "40.75", null],
      ["Anbar", "known only to the governorate", null, null, null],
    ]);
  });

  test("tells in words what is to be seen", () => {
    expect(mapFigure.description(some, translator)).toBe(
      "A map of Syria and Iraq with 3 incidents at 2 places, by number killed. Most were reported killed at this place: One, 5.",
    );
    expect(mapFigure.description({ ...some, spots: some.spots.slice(1) }, translator)).toBe("A map of Syria and Iraq with 1 incident, by number killed.");
    expect(mapFigure.description(nothing, translator)).toBe("A map of Syria and Iraq without an incident.");
  });
});
