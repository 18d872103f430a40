import { describe, expect, test } from "vitest";
import { svgPen } from "../../../cartography/svgPen";
import { english } from "../../../i18n/languages/english";
import { createTranslator } from "../../../i18n/translator";
import type { Language } from "../../../i18n/language";
import type { GovernorateCode } from "../../../domain/identifiers";
import { aCloud } from "../../../testing/aCloud";
import { aSpot } from "../../../testing/aSpot";
import { shippedGround } from "../../../testing/shippedBasemap";
import type { DrawingProps } from "../../figure";
import { figureStyle } from "../../pageStyle";
import type { SpotsAnswer } from "../../../engine/questions/spots";
import { drawMap } from "./drawMap";
import { mapLayout } from "./mapLayout";

const sides = { militants: 300, civilians: 20, "security-forces": 40, detainees: 9, "not-stated": 3 };
const answer: SpotsAnswer = {
  spots: [
    aSpot({ key: "many", name: "Many", lat: 36.5, lon: 40.7, precision: "exact", killed: sides }), aSpot({ key: "zero", lat: 34, lon: 42, killed: { civilians: 0 } }),
    aSpot({ key: "few", lat: 35, lon: 43, precision: "district" }), aSpot({ key: "IQ-AN", lat: null, lon: null, precision: "governorate", governorate: "IQ-AN", count: 4 }),
  ],
  cloud: null, notOnMap: 0,
};
const mirrored: Language = { ...english, direction: "rtl" };

const drawing = (given: Partial<DrawingProps<SpotsAnswer>> = {}): DrawingProps<SpotsAnswer> => ({
  answer, width: 1104, height: 640, style: figureStyle("light", "export"), translator: createTranslator(english),
  ground: { basemap: shippedGround().basemap, relief: "data:,relief" },
  measure: (text, { size }) => text.length * size * 0.47,
  ...given,
});
const markup = (given: Partial<DrawingProps<SpotsAnswer>> = {}) => {
  const pen = svgPen("m");
  drawMap(pen, drawing(given));
  return pen.markup();
};

describe("the map's figure", () => {
  test.each([[1104, 640], [1104, 280], [700, 560], [560, 700], [320, 480]])("at %i × %i holds map, legend and notice without one meeting another", (width, height) => {
    const { map, legend: { x, y, drawn }, notice } = mapLayout(drawing({ width, height }));
    expect(map.x).toBeGreaterThanOrEqual(0);
    expect(map.x + map.width).toBeLessThanOrEqual(width);
    expect(map.y + map.height + notice.lines.length * notice.leading).toBeLessThanOrEqual(height);
    expect(map.height).toBeGreaterThan(120);
    expect(x + drawn.width).toBeLessThanOrEqual(width);
    expect(y + drawn.height).toBeLessThanOrEqual(height);
    const isBeside = x + drawn.width < map.x || x > map.x + map.width;
    expect(isBeside || y > map.y + map.height + notice.lines.length * notice.leading).toBe(true);
  });

  test("has its legend where reading starts, and the same geography in both directions", () => {
    const [ltr, rtl] = [mapLayout(drawing()), mapLayout(drawing({ translator: createTranslator(mirrored) }))];
    expect(ltr.legend.x).toBeLessThan(ltr.map.x);
    expect(rtl.legend.x).toBeGreaterThan(rtl.map.x);
    const places = ({ spots }: typeof ltr) => spots.marks.map(({ x, y }) => [x, y]);
    expect(places(rtl)).toEqual(places(ltr));
  });

  test("shows ground, symbols, names with their ranges, scale and what must be said", () => {
    const drawn = markup();
    for (const part of ["data:,relief", ">Many</text>", ">372 killed · 1 Jan 1970</text>", ">Golan Heights</text>", ">200 km</text>", ">Projection: Web Mercator. Boundaries generalised, not authoritative.", ">How well the place is known</text>"]) {
      expect(drawn).toContain(part);
    }
    expect(markup()).toBe(drawn);
  });

  test("without its ground says so, and how many it leaves out", () => {
    const drawn = markup({ ground: null });
    expect(drawn).not.toContain("<image");
    expect(drawn).toContain(">Many</text>");
    expect(drawn).toContain("and without 4 incidents known only to the governorate.");
  });

  test("draws the discs of a cloud, and boxes with what is known to a governorate only", () => {
    const cloud = aCloud([[36.41, 40.72, 0], [33.3, 44.4, 2]], [{ governorate: "IQ-AN" as GovernorateCode, incidents: 1_234 }]);
    const drawn = markup({ answer: { spots: [], cloud, notOnMap: 0 } });
    const { sides: colours } = figureStyle("light", "export").palette;
    for (const colour of [colours.militants, colours.civilians]) expect(drawn).toMatch(new RegExp(`<circle[^>]*r="2.45"[^>]*fill="${colour}"`, "i"));
    expect(drawn).toContain(">1,234</text>");
    expect(drawn).not.toContain("No incident matches these filters");
  });

  test("draws more than 5,000 symbols as one picture, and says so; fewer, and on the page any number, as shapes", () => {
    const scattered = (count: number) => aCloud(Array.from({ length: count }, (_, index) => [30 + (index % 90) * 0.08, 37 + Math.floor(index / 90) * 0.13, 0] as const), []);
    const taken: number[] = [];
    const picture: DrawingProps<SpotsAnswer>["picture"] = (_, draw) => {
      const pen = svgPen("picture");
      draw(pen);
      taken.push(pen.markup().split("<circle").length - 1);
      return "data:,picture";
    };
    const whole = { spots: [], cloud: scattered(8_000), notOnMap: 0 };
    const drawn = markup({ answer: whole, picture });
    expect(drawn).toContain('href="data:,picture"');
    expect(drawn).toContain("Symbols are an embedded picture, not shapes.");
    expect(taken).toEqual([expect.closeTo(8_000, -3.5)]);
    for (const shapes of [markup({ answer: whole }), markup({ answer: { ...whole, cloud: scattered(4_000) }, picture })]) {
      expect(shapes.split("<circle").length).toBeGreaterThan(3_000);
      expect(shapes).not.toContain("picture");
    }
  });

  test("is as fine as the finished image", () => {
    const [coarse, fine] = [1, 10].map((density) => markup({ density, width: 320, height: 400 }).split("L").length);
    expect(fine).toBeGreaterThan((coarse ?? Infinity) * 1.1);
  });

  test("without an incident shows the ground and a sentence", () => {
    const drawn = markup({ answer: { spots: [], cloud: null, notOnMap: 0 } });
    expect(drawn).toContain("data:,relief");
    expect(drawn).toContain(">No incident matches these filters</text>");
    expect(markup({ answer: { spots: [], cloud: null, notOnMap: 3 } })).toContain(">None of these incidents has a place on the map</text>");
  });
});
