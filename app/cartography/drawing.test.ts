import { describe, expect, test } from "vitest";
import type { GovernorateCode } from "../domain/identifiers";
import { aSpot } from "../testing/aSpot";
import { shippedGround } from "../testing/shippedBasemap";
import { drawBasemap } from "./drawBasemap";
import { drawLabels } from "./drawLabels";
import { drawSpots, type Emphasis } from "./drawSpots";
import { placeLabels } from "./labels";
import { palettes } from "./palette";
import { projectionOf, wholeArea } from "./projection";
import { layoutSpots } from "./spotMarks";
import { svgPen } from "./svgPen";

const { basemap, towns, governorateNames } = shippedGround();
const projection = projectionOf({ bounds: wholeArea, width: 900, height: 700 });
const palette = palettes.light;
const fonts = { text: "Plex", condensed: "Plex Condensed" };

const ground = (relief: string | null, chosen: readonly string[] = []) => {
  const pen = svgPen("m");
  const codes = new Set(chosen as readonly GovernorateCode[]);
  drawBasemap(pen, { basemap, projection, palette, theme: "light", relief, chosen: codes, vague: new Set() });
  return pen.markup();
};
const symbols = (spots: ReturnType<typeof aSpot>[], emphasis: Emphasis = {}) => {
  const pen = svgPen("m");
  drawSpots(pen, { layout: layoutSpots(spots, { projection, basemap }), projection, palette, fonts, numeral: String, emphasis });
  return pen.markup();
};

describe("the ground", () => {
  test("lies from the sea up to the country borders, the relief above the land", () => {
    const { sea, outside, land, golanHatch, river, lake, countryBorder } = palette.map;
    const markup = ground("data:,relief");
    const order = [sea, outside, land, golanHatch, "data:,relief", river, lake, countryBorder].map((part) => markup.indexOf(part));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThanOrEqual(0);
    expect(ground(null)).not.toContain("<image");
  });

  test("outlines the chosen governorates", () => {
    expect(ground(null)).not.toContain(`stroke="${palette.ink}"`);
    expect(ground(null, ["SY-HA"])).toContain(`stroke="${palette.ink}" stroke-width="2"`);
  });

  test("stays small enough for an exported figure", () => {
    expect(ground(null).length).toBeLessThan(300_000);
  });
});

describe("symbols", () => {
  test("show no number as a hollow ring, none as a ring with a dot, a number as a disc, several sides as a pie", () => {
    const circles = (markup: string) => markup.match(/<circle/g)?.length ?? 0;
    const hollow = symbols([aSpot()]);
    const zero = symbols([aSpot({ killed: { civilians: 0 } })]);
    expect(circles(zero)).toBe(circles(hollow) + 1);
    expect(symbols([aSpot({ killed: { civilians: 9 } })])).toContain(`fill="${palette.sides.civilians}"`);
    expect(hollow).not.toContain(palette.sides.civilians);
    expect(symbols([aSpot({ killed: { civilians: 9, militants: 9 } })])).toMatch(/<path d="M[^"]*A/);
    expect(symbols([aSpot({ killed: { "not-stated": 9 } })])).toContain("<pattern");
  });

  test("show exact places with ticks, districts dashed, governorates as squares with their count", () => {
    expect(symbols([aSpot({ precision: "exact" })]).match(/<path/g)).toHaveLength(4);
    expect(symbols([aSpot({ precision: "district" })])).toContain(`stroke-dasharray="3 2.2"`);
    expect(symbols([aSpot({ precision: "governorate", governorate: "IQ-AN", lat: null, lon: null, count: 4 })])).toMatch(/>4<\/text>/);
  });

  test("stand out when hovered, focused or selected, and fade when filtered out", () => {
    const spot = aSpot({ killed: { civilians: 9 } });
    expect(symbols([spot], { selected: spot.key })).toContain(palette.mark);
    expect(symbols([spot], { hovered: spot.key })).toBe(symbols([spot], { focused: spot.key }));
    expect(symbols([spot], { hovered: spot.key })).not.toBe(symbols([spot]));
    expect(symbols([spot], { dimmed: new Set([spot.key]) })).toContain(`opacity="0.28"`);
  });
});

describe("names", () => {
  test("are written with a halo, turned along rivers", () => {
    const layout = layoutSpots([], { projection, basemap });
    const lettering = { projection, fonts, language: "en", textScale: 1, measure: (text: string) => text.length * 6 } as const;
    const labels = placeLabels({
      ...lettering, basemap, layout, towns, governorateNames, spotLines: ({ name }) => [name], golanLines: ["Golan Heights", "(Israeli-occupied)"], numeral: String,
    });
    const pen = svgPen("m");
    drawLabels(pen, labels, lettering, palette);
    const markup = pen.markup();
    expect(markup).toContain(">Golan Heights</text>");
    expect(markup).toContain(`stroke="${palette.map.halo}"`);
    expect(markup).toContain("rotate(");
    expect(markup).toContain(">TÜRKİYE</text>");
  });
});
