import { describe, expect, test } from "vitest";
import { projectionOf, wholeArea } from "../../cartography/projection";
import { layoutSpots } from "../../cartography/spotMarks";
import { emptyBasemap } from "../../figures/kinds/map/emptyBasemap";
import { aSpot } from "../../testing/aSpot";
import { marksInView } from "./marksInView";
import { spotsTogether } from "./spotsTogether";

const size = { width: 800, height: 700 };
const layout = layoutSpots(
  [
    aSpot({ key: "few", killed: { civilians: 2 } }),
    aSpot({ key: "covered", precision: "district", killed: { civilians: 1 } }),
    aSpot({ key: "many", lat: 36.5, lon: 40.7, killed: { militants: 300 } }),
    aSpot({ key: "unstated", lat: 35, lon: 41 }),
    aSpot({ key: "outside", lat: 24, lon: 58, killed: { militants: 900 } }),
  ],
  { projection: projectionOf({ ...size, bounds: wholeArea }), basemap: emptyBasemap },
);

describe("places for the keyboard", () => {
  test("are those that can be seen, the deadliest first", () => {
    expect(marksInView(layout, size, null).map(({ key }) => key)).toEqual(["many", "few", "covered", "unstated"]);
  });

  test("keep the one that has the focus", () => {
    expect(marksInView(layout, size, "outside").map(({ key }) => key)).toContain("outside");
  });
});

describe("spots together", () => {
  test("are the one picked and those that it covers or is covered by", () => {
    expect(spotsTogether(layout, "covered").map(({ key }) => key)).toEqual(["covered", "few"]);
    expect(spotsTogether(layout, "many").map(({ key }) => key)).toEqual(["many"]);
    expect(spotsTogether(layout, "gone")).toEqual([]);
    expect(spotsTogether(layout, null)).toEqual([]);
  });
});
