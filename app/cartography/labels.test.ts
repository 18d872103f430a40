import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { precisions } from "../domain/place";
import { aSpot } from "../testing/aSpot";
import { shippedGround } from "../testing/shippedBasemap";
import type { MapLanguage } from "./labelFonts";
import { placeLabels, type LabelOptions } from "./labels";
import { overlap } from "./occupied";
import { projectionOf, wholeArea, type Projection } from "./projection";
import { layoutSpots } from "./spotMarks";

const { basemap, towns, governorateNames } = shippedGround();

function optionsFor(spots: ReturnType<typeof aSpot>[], projection: Projection, language: MapLanguage = "en"): LabelOptions {
  const layout = layoutSpots(spots, { projection, basemap });
  return {
    projection, basemap, layout, towns, governorateNames, language, textScale: 1, numeral: String,
    fonts: { text: "Plex", condensed: "Plex Condensed" },
    measure: (text, font) => text.length * (font.size * 0.5 + (font.letterSpacing ?? 0)),
    spotLines: ({ name }) => [name, "60–70 killed · Jun 2014"],
    golanLines: ["Golan Heights", "(Israeli-occupied)"],
    reserved: [{ x: 10, y: projection.height - 120, width: 150, height: 110 }],
  };
}

const whole = projectionOf({ bounds: wholeArea, width: 900, height: 700 });
const keysOf = (options: LabelOptions) => placeLabels(options).map(({ key }) => key);

const spot = fc.record({
  lat: fc.double({ min: 30, max: 37, noNaN: true }), lon: fc.double({ min: 36, max: 48, noNaN: true }),
  precision: fc.constantFrom(...precisions), count: fc.integer({ min: 1, max: 5 }), militants: fc.integer({ min: 0, max: 700 }),
  governorate: fc.constantFrom(...basemap.governorates.keys()),
});

describe("labels", () => {
  test("never overlap each other, what is reserved, or the edge; nor a symbol, unless it is its own numeral's", () => {
    fc.assert(fc.property(fc.array(spot, { maxLength: 40 }), fc.double({ min: 4.8, max: 10, noNaN: true }), (drawn, zoom) => {
      const spots = drawn.map(({ militants, precision, lat, lon, ...rest }, i) =>
        aSpot({ ...rest, precision, key: `${i}`, name: `Place ${i}`, killed: { militants }, ...(precision === "governorate" ? { lat: null, lon: null } : { lat, lon }) }));
      const options = optionsFor(spots, projectionOf({ center: { lat: 33.5, lon: 42 }, zoom, width: 700, height: 500 }));
      const labels = placeLabels(options);
      labels.forEach(({ key, box, mayCover }, i) => {
        for (const other of labels.slice(i + 1)) expect(overlap(box, other.box), `${key} and ${other.key}`).toBe(false);
        for (const reserved of options.reserved ?? []) expect(overlap(box, reserved), key).toBe(false);
        expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 700 && box.y + box.height <= 500, key).toBe(true);
        if (mayCover.includes("symbol")) return;
        for (const mark of options.layout.marks) {
          const dx = Math.max(box.x - mark.x, 0, mark.x - box.x - box.width);
          const dy = Math.max(box.y - mark.y, 0, mark.y - box.y - box.height);
          const extent = mark.shape === "area" ? mark.reach : mark.radius;
          expect(Math.hypot(dx, dy), `${key} on ${mark.key}`).toBeGreaterThanOrEqual(extent);
        }
      });
    }), { numRuns: 25, seed: 7 });
  });

  test("say what the Golan Heights are, first of all", () => {
    expect(keysOf(optionsFor([], whole))[0]).toBe("golan");
    expect(keysOf(optionsFor([], projectionOf({ bounds: wholeArea, width: 390, height: 400 })))[0]).toBe("golan");
  });

  test("show towns by rank as the map is zoomed in", () => {
    const at = (zoom: number) => keysOf(optionsFor([], projectionOf({ center: { lat: 33.6, lon: 44.4 }, zoom, width: 900, height: 700 })));
    expect(at(6)).toContain("town:Baghdad");
    expect(at(6)).not.toContain("town:Samarra");
    expect(at(7)).toContain("town:Samarra");
    expect(at(7)).not.toContain("town:Tarmiyah");
    expect(at(8.2)).toContain("town:Tarmiyah");
  });

  test("name the deadliest with its lines, its numeral and its governorate's square", () => {
    const badush = aSpot({ key: "badush", name: "Badush prison", lat: 36.4, lon: 42.97, precision: "exact", killed: { detainees: 670 }, count: 3 });
    const anbar = aSpot({ key: "anbar", precision: "governorate", governorate: "IQ-AN", lat: null, lon: null });
    const labels = placeLabels(optionsFor([badush, anbar], whole));
    const linesOf = (key: string) => labels.find((label) => label.key === key)?.lines.map(({ text }) => text);
    expect(linesOf("spot:badush")).toEqual(["Badush prison", "60–70 killed · Jun 2014"]);
    expect(linesOf("count:badush")).toEqual(["3"]);
    expect(linesOf("governorate:anbar")).toEqual(["ANBAR"]);
    expect(linesOf("count:anbar")).toBeUndefined();
  });

  test.each(["ar", "ckb", "kmr"] as const)("are written in %s", (language) => {
    const texts = placeLabels(optionsFor([], whole, language)).flatMap(({ lines }) => lines.map(({ text }) => text));
    const expected = { ar: ["بغداد", "دجلة", "الأنبار"], ckb: ["بەغدا", "دیجلە", "ئەنبار"], kmr: ["Bexda", "Dîcle", "ENBAR"] }[language];
    for (const name of expected) expect(texts).toContain(name);
  });

  test("name only the rivers that are worth it", () => {
    const rivers = keysOf(optionsFor([], whole)).filter((key) => key.startsWith("river:"));
    expect(rivers).toContain("river:Tigris");
    for (const key of rivers) expect(["river:Tigris", "river:Euphrates", "river:Shatt al Arab", "river:Gharraf Canal"]).toContain(key);
  });
});
