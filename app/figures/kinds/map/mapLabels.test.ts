import { beforeAll, describe, expect, test } from "vitest";
import type { Label } from "../../../cartography/label";
import { overlap } from "../../../cartography/occupied";
import type { Measure } from "../../../cartography/pen";
import { projectionOf, wholeArea, type Projection } from "../../../cartography/projection";
import { layoutSpots, type SpotMark } from "../../../cartography/spotMarks";
import type { Spot } from "../../../domain/spot";
import { spots as question } from "../../../engine/questions/spots";
import { english } from "../../../i18n/languages/english";
import { createTranslator } from "../../../i18n/translator";
import { engineOf } from "../../../testing/engineOf";
import { shippedAtlas } from "../../../testing/shippedAtlas";
import { shippedGround } from "../../../testing/shippedBasemap";
import { mapLabels } from "./mapLabels";
import { spotLines } from "./spotLines";

const translator = createTranslator(english);
const { basemap } = shippedGround();
/** About as wide as IBM Plex Sans Condensed. */
const measure: Measure = (text, { size, weight, letterSpacing = 0 }) => text.length * (size * (weight > 500 ? 0.49 : 0.46) + letterSpacing);

const sizes = [[720, 600, 1], [560, 420, 1], [388, 320, 0.75]] as const;
const centres = [[33.4, 44.3], [35.4, 44.2], [36.4, 40.9], [35, 39.5], [33.3, 36.3], [31, 47]] as const;
const zooms = [5.2, 5.9, 6.6, 7.3, 8, 8.7, 9.4, 10] as const;

describe("the labels of the shipped records", () => {
  let spots: readonly Spot[] = [];
  beforeAll(async () => {
    const { incidents, dictionaries } = shippedAtlas();
    const answer = await engineOf(incidents, dictionaries).ask(question, null, { filters: {}, rule: "range", asOf: null });
    spots = answer.within(null).spots;
  });

  const labelled = (projection: Projection, symbolScale: number) => {
    const reserved = [{ x: 12, y: projection.height - 200, width: 262, height: 170 }, { x: projection.width - 46, y: 12, width: 34, height: 130 }];
    const layout = layoutSpots(spots, { projection, basemap, symbolScale, reserved });
    const labels = mapLabels({
      projection, basemap, layout, measure, reserved, textScale: symbolScale < 1 ? 0.95 : 1, spotLines: (spot) => spotLines(spot, translator),
      fonts: { text: "Plex", condensed: "Plex Condensed" },
    }, translator);
    return { labels, marks: layout.marks, reserved };
  };

  test.each(sizes)("at %i × %i lie over no other label, no symbol and nothing that covers the map, at any zoom", (width, height, symbolScale) => {
    const whole = projectionOf({ bounds: wholeArea, width, height, padding: 6 });
    const views = centres.flatMap(([lat, lon]) => zooms.map((zoom) => projectionOf({ center: { lat, lon }, zoom, width, height })));
    for (const projection of [whole, ...views]) {
      const { labels, marks, reserved } = labelled(projection, symbolScale);
      const where = `zoom ${projection.zoom.toFixed(1)}`;
      labels.forEach((label, i) => {
        for (const other of labels.slice(i + 1)) if (overlap(label.box, other.box)) throw new Error(`${where}: ${label.key} over ${other.key}`);
        for (const mark of marks) if (liesOver(label, mark)) throw new Error(`${where}: ${label.key} over the symbol ${mark.key}`);
        for (const box of reserved) if (overlap(label.box, box)) throw new Error(`${where}: ${label.key} is covered`);
      });
    }
  });

  test("are short names with a capital, and no town is named twice", () => {
    const { labels } = labelled(projectionOf({ bounds: wholeArea, width: 720, height: 600 }), 1);
    const titles = labels.filter(({ key }) => key.startsWith("spot:")).map(({ lines }) => lines[0]?.text ?? "");
    expect(titles).toEqual(expect.arrayContaining(["Ghuwayran prison", "Badush prison", "Sukhna", "Tayaran Square"]));
    for (const title of titles) expect(title).toMatch(/^\p{Lu}.{0,30}$/u);
    const near = labelled(projectionOf({ center: { lat: 34.9, lon: 38.9 }, zoom: 8, width: 720, height: 600 }), 1).labels;
    expect(near.filter(({ lines }) => lines.some(({ text }) => /sukhna/i.test(text)))).toHaveLength(1);
  });

  test("count every incident of a place of several, alone or with those that its symbol hides", () => {
    const counted = labelled(projectionOf({ bounds: wholeArea, width: 720, height: 600 }), 1).labels.filter(({ key }) => key.startsWith("count:"));
    expect(counted.length).toBeGreaterThan(12);
    expect(counted.every(({ lines }) => Number(lines[0]?.text) > 1)).toBe(true);
  });
});

function liesOver({ box }: Label, mark: SpotMark): boolean {
  const dx = Math.max(box.x - mark.x, 0, mark.x - box.x - box.width);
  const dy = Math.max(box.y - mark.y, 0, mark.y - box.y - box.height);
  return mark.shape === "area" ? dx < mark.reach && dy < mark.reach : Math.hypot(dx, dy) < mark.radius;
}
