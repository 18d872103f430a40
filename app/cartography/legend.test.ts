import { describe, expect, test } from "vitest";
import { facilityKinds } from "../domain/facility";
import { sides } from "../domain/party";
import { aSpot } from "../testing/aSpot";
import { shippedGround } from "../testing/shippedBasemap";
import { layoutLegend, legendCircles, legendContent } from "./legend";
import { glyphs } from "./kindGlyphs";
import { legendWords, type LegendOptions, type LegendWords } from "./legendOptions";
import { palettes } from "./palette";
import { projectionOf, wholeArea } from "./projection";
import { layoutSpots } from "./spotMarks";
import { svgPen } from "./svgPen";

const options = (over: Partial<LegendOptions> = {}): LegendOptions => ({
  content: { sides, hasNoNumber: true, hasZero: true, glyphs: [], shading: null, facilities: [], circles: [670, 100, 10] },
  words: Object.fromEntries(legendWords.map((word) => [word, `word ${word}`])) as LegendWords,
  notes: ["Not on the map: 2, place withheld"], width: 260, columns: 1, textSize: 12, symbolScale: 1, direction: "ltr",
  fonts: { text: "Plex", condensed: "Plex Condensed" }, numeral: String, measure: (text, { size }) => text.length * size * 0.45,
  ...over,
});
const drawn = (over: Partial<LegendOptions> = {}, theme: "light" | "dark" = "light") => {
  const pen = svgPen("legend");
  const legend = layoutLegend(options(over));
  legend.draw(pen, palettes[theme]);
  return { markup: pen.markup(), height: legend.height };
};

const isOfKinds = (word: string) => word === "kind-heading" || glyphs.some((glyph) => glyph === word);

describe("legend", () => {
  test("draws circles for the largest number and the powers of ten well below it", () => {
    expect([670, 100, 60, 12, 3, 0].map(legendCircles)).toEqual([[670, 100, 10], [100, 10], [60, 10], [12], [3], []]);
  });

  test("explains what the map shows, and everything on an empty map", () => {
    const { basemap } = shippedGround();
    const layout = (spots: ReturnType<typeof aSpot>[]) => layoutSpots(spots, { projection: projectionOf({ bounds: wholeArea, width: 900, height: 700 }), basemap });
    expect(legendContent(layout([]))).toMatchObject({ sides, hasNoNumber: false, hasZero: false, circles: [], glyphs: [] });
    const shown = layout([aSpot({ key: "a", killed: { detainees: 4, militants: 20 } }), aSpot({ key: "b" })]);
    expect(legendContent(shown)).toMatchObject({ sides: ["militants", "detainees"], hasNoNumber: true, hasZero: false, circles: [24, 10], glyphs: [] });
    const byKind = layoutSpots([aSpot({ key: "a", kinds: ["prison-riot"] }), aSpot({ key: "b", count: 2, kinds: ["ambush", "bombing"] })], { projection: projectionOf({ bounds: wholeArea, width: 900, height: 700 }), basemap, symbols: "kind" });
    expect(legendContent(byKind)).toMatchObject({ sides: [], glyphs: ["detention", "several"] });
  });

  test.each([1, 2] as const)("says every word once in %d columns", (columns) => {
    const content = { ...options().content, facilities: facilityKinds };
    const { markup } = drawn({ columns, content });
    const byKind = drawn({ columns, content: { ...content, sides: [], glyphs } }).markup;
    for (const word of legendWords) {
      const times = (isOfKinds(word) ? byKind : markup).split(`>word ${word}<`).length - 1;
      expect(times, word).toBe(columns === 2 && word.endsWith("-heading") ? 0 : 1);
    }
    for (const number of ["670", "100", "10"]) expect(markup).toContain(`>${number}<`);
  });

  test("sets values at the right of their entries, and grows with its notes", () => {
    expect(drawn({ values: { militants: "394" } }).markup).toContain(`text-anchor="end"`);
    expect(drawn({ notes: ["long ".repeat(60).trim()] }).height).toBeGreaterThan(drawn().height);
  });

  test("stacks what would not fit side by side", () => {
    expect(drawn({ columns: 2, width: 150 }).height).toBeGreaterThan(drawn({ columns: 2, width: 600 }).height);
  });

  test("keeps values at the edge, clear of their words, where sections are stacked", () => {
    expect(drawn({ columns: 2, width: 150, values: { exact: "5" } }).markup).toMatch(/<text x="150"[^>]*text-anchor="end"[^>]*>5</);
  });

  test("uses the theme's colours", () => {
    expect(drawn({}, "dark").markup).toContain(palettes.dark.sides.militants);
    expect(drawn({}, "dark").markup).not.toContain(palettes.light.sides.militants);
  });
});
