import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LEAST_SIDE, MOST_SCALE, MOST_SIDE, MOST_WORDS, usualImage } from "../../domain/imageSettings";
import { english } from "../../i18n/languages/english";
import { message } from "../../i18n/message";
import { createTranslator } from "../../i18n/translator";
import { aFrame } from "../../testing/aFrame";
import type { Size } from "../figure";
import { figureStyle } from "../pageStyle";
import { tableMeasure } from "../tableMeasure";
import { fitSheet, type FittedSheet } from "./fitSheet";
import type { SheetLine } from "./sheet";
import { sheetTexts } from "./sheetTexts";

const measure = tableMeasure();
const own = { width: 1200, height: 888 };

interface Said {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly filters: readonly string[];
  readonly notes: readonly string[];
  readonly address: string;
}

const brief: Said = { title: "", subtitle: "", note: "", filters: [], notes: ["18 of 98 incidents state no number killed."], address: "https://example.org/" };

const long: Said = {
  title: "Attacks on prisons between the rivers ".repeat(14).slice(0, MOST_WORDS), subtitle: "هجمات على السجون بين النهرين ".repeat(18).slice(0, MOST_WORDS), note: "w".repeat(MOST_WORDS),
  filters: Array.from({ length: 15 }, (_, index) => `Filter ${index}: Al-Hasakah, Deir ez-Zor, Raqqa, Nineveh, Diyala, Kirkuk`),
  notes: Array.from({ length: 5 }, () => "18 of 98 incidents state no number killed; they are not counted as 0."),
  address: `https://example.org/?${"governorate=SY-HA,SY-DY&".repeat(40)}`,
};

function fitted({ title, subtitle, note, filters, notes, address }: Said, size: Size | null, scale: number): FittedSheet | null {
  const texts = sheetTexts({
    frame: aFrame({ filters: filters.map((text) => message("{text}", { text })), address }),
    notes: notes.map((text) => message("{text}", { text })), reading: [message("“+” means at least.")],
    settings: { ...usualImage, title, subtitle, note }, style: figureStyle("light", "export"), translator: createTranslator(english),
  });
  return fitSheet(texts, { size, own, scale }, measure);
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of the letters: their tallest and deepest are within. */
function extentOf({ runs, x, y }: SheetLine): Extent {
  const size = Math.max(...runs.map(({ font }) => font.size));
  const last = runs.at(-1);
  return { left: x, right: x + (last ? last.x + measure(last.text, last.font) : 0), top: y - size * 0.78, bottom: y + size * 0.25 };
}

const meet = (a: Extent, b: Extent) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Every line within the sheet, and none upon another or upon the drawing. */
function expectWhole({ sheet }: FittedSheet): void {
  const { width, height, drawing, lines } = sheet;
  const extents = lines.map(extentOf);
  const drawn = { left: drawing.x, right: drawing.x + drawing.width, top: drawing.y, bottom: drawing.y + drawing.height };
  expect(extents.filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height)).toEqual([]);
  expect(extents.filter((extent) => meet(extent, drawn))).toEqual([]);
  extents.forEach((one, index) => expect(extents.slice(index + 1).filter((other) => meet(one, other))).toEqual([]));
  expect([drawn.left >= 0, drawn.right <= width, sheet.rule > drawn.bottom]).toEqual([true, true, true]);
}

describe("a sheet", () => {
  test("has exactly the size that is asked for, every line within it and apart from the others, whatever it says", () => {
    const side = fc.integer({ min: LEAST_SIDE, max: MOST_SIDE });
    const words = fc.string({ maxLength: MOST_WORDS, unit: fc.constantFrom("a", "W", " ", " ", "-", "i", "س", "ێ", "ş", "9", "漢") });
    const said = fc.record({ title: words, subtitle: words, note: words, filters: fc.array(words, { maxLength: 4 }), notes: fc.array(words, { maxLength: 4 }), address: words });
    let sized = 0;
    fc.assert(fc.property(side, side, fc.integer({ min: 1, max: MOST_SCALE }), said, (width, height, scale, text) => {
      const found = fitted(text, { width, height }, scale);
      if (!found) return;
      sized += 1;
      expect(found.size).toEqual({ width, height });
      expect(found.sheet.width / found.zoom).toBeCloseTo(width, 6);
      expect(found.sheet.height / found.zoom).toBeCloseTo(height, 6);
      expect(13 / found.zoom * scale).toBeGreaterThanOrEqual(6);
      expect(found.sheet.drawing.height).toBeGreaterThanOrEqual(Math.floor(own.height * 0.55));
      expectWhole(found);
    }), { numRuns: 60, seed: 6 });
    expect(sized).toBeGreaterThan(40);
  });

  test.each([
    [1200, 675, 1], [1080, 1080, 1], [1920, 1080, 1], [2480, 1754, 1], [1240, 877, 2], [6000, 6000, 1], [6000, 3375, 1], [1080, 1920, 1],
  ])("of %i × %i at scale %i has room for the longest words and for fifteen filters", (width, height, scale) => {
    const found = fitted(long, { width, height }, scale);
    if (!found) throw new Error("No room");
    expectWhole(found);
  });

  test("is no larger than its words need, and as large on a screen as in print", () => {
    const [screen, print] = [fitted(brief, { width: 1200, height: 800 }, 1), fitted(brief, { width: 6000, height: 4000 }, 1)];
    expect((screen?.zoom ?? 0) / (print?.zoom ?? 1)).toBeCloseTo(5, 1);
    const [short, much] = [brief, long].map((said) => fitted(said, { width: 1920, height: 1080 }, 1)?.zoom ?? 0);
    expect(short).toBeLessThan(much ?? 0);
  });

  test("is refused where its letters could not be read", () => {
    expect(fitted(long, { width: 320, height: 320 }, 1)).toBeNull();
    expect(fitted(brief, { width: 320, height: 320 }, 1)).toBeNull();
    expect(fitted(brief, { width: 320, height: 320 }, 2)).not.toBeNull();
  });

  test("without a size has the figure’s own, and becomes higher where its words need it", () => {
    const [short, much] = [fitted(brief, null, 2), fitted(long, null, 2)];
    expect(short).toMatchObject({ zoom: 1, size: own });
    expect(much?.size.width).toBe(own.width);
    expect(much?.size.height).toBeGreaterThan(own.height);
    if (much) expectWhole(much);
  });
});
