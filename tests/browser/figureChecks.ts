import { expect } from "@playwright/test";
import type { DrawnText, FigureDrawing } from "./figureDrawing";
import { countPixels, differingShare, librsvgRaster, pngRaster, resvgEdges, resvgRaster, sharedInk, svgOf, type Edges, type Raster } from "./figureInk";

/** The pixels of an exported PNG to one of the figure. */
const SCALE = 2;

/** An SVG that stands alone: sized, named, its fonts inside, nothing in it that runs, points elsewhere or needs a style sheet. */
export function expectWellFormed(drawing: FigureDrawing): void {
  const { root, width, height, sheet, markup } = drawing;
  expect(root).toMatchObject({ xmlns: "http://www.w3.org/2000/svg", role: "img", viewBox: `0 0 ${sheet.width} ${sheet.height}` });
  expect(Math.abs(sheet.width / sheet.height - width / height), "sheet and image are of one shape").toBeLessThan(0.001);
  expect(Math.min(width, height)).toBeGreaterThan(100);
  expect(drawing.title).not.toBe("");
  expect(drawing.description).not.toBe("");
  expect(markup).not.toMatch(/var\(|\b(?:NaN|undefined|null|Infinity)\b|\[object /);
  expect(drawing.elements.filter((name) => ["script", "foreignObject", "animate", "set", "a", "use"].includes(name))).toEqual([]);
  expect(drawing.attributes.filter((name) => name === "class" || name.startsWith("on"))).toEqual([]);
  expect(new Set(drawing.ids).size, "ids that repeat").toBe(drawing.ids.length);
  expect(drawing.addresses.filter((address) => !address.startsWith("data:") && !(address.startsWith("#") && drawing.ids.includes(address.slice(1))))).toEqual([]);
  expectOwnFonts(drawing);
}

/** The words stand in the figure, wherever their lines break. */
export function expectSays({ texts }: FigureDrawing, words: readonly string[]): void {
  const said = closedUp(texts.map(({ content }) => content).join(" "));
  for (const part of words) expect(said, part).toContain(closedUp(part));
}

export interface Agreement {
  /** The largest difference of a text's width between resvg and Chromium, in pixels. */
  readonly widthDifference: number;
  /** Share of the image that looks otherwise, see `differingShare`. */
  readonly differing: number;
}

/** resvg with our fonts alone: every text whole, in its place and apart from the others; the image as the page exported it. */
export async function expectAsResvgDraws(drawing: FigureDrawing, png: Buffer): Promise<Agreement> {
  const placed: { readonly text: DrawnText; readonly edges: Edges }[] = [];
  let widthDifference = 0;
  for (const text of drawing.texts) {
    const [edges, unmoved] = [await resvgEdges(text.alone, drawing.sheet), await resvgEdges(text.unmoved, drawing.sheet)];
    if (!edges || !unmoved) throw new Error(`“${text.content}” leaves no ink`);
    expect(isInside(edges, drawing.sheet), `“${text.content}” lies inside the page: ${JSON.stringify(edges)}`).toBe(true);
    const [width, inChromium] = [unmoved.right - unmoved.left, text.ink.right - text.ink.left];
    const most = 1 + 0.03 * inChromium + text.slant;
    expect(Math.abs(width - inChromium), `“${text.content}” is ${width} wide, ${inChromium} in Chromium`).toBeLessThanOrEqual(most);
    expect(Math.abs(unmoved.left - text.ink.left), `“${text.content}” begins at ${unmoved.left}, ${text.ink.left} in Chromium`).toBeLessThanOrEqual(most);
    if (text.slant === 0) widthDifference = Math.max(widthDifference, Math.abs(width - inChromium));
    placed.push({ text, edges });
  }
  expect(await overlaps(placed, drawing), "texts that overlap").toEqual([]);
  const [exported, drawn] = [await pngRaster(png), await resvgRaster(drawing.markup, SCALE)];
  expect([exported.width, exported.height]).toEqual([drawn.width, drawn.height]);
  const differing = differingShare(exported, drawn, 32);
  expect(differing, "share of the image that differs from resvg’s").toBeLessThan(drawing.isHinted ? MOST_DIFFERING_HINTED : isArabic(drawing) ? MOST_DIFFERING_ARABIC : drawing.sheet.width === drawing.width ? MOST_DIFFERING : MOST_DIFFERING_ZOOMED);
  return { widthDifference, differing };
}

/** Measured: 0 in a chart, 0.008 % in hatched marks, 0.022 % in a map, whose italics and spaced letters resvg draws otherwise; a label left out of a chart makes 0.07 %. */
const MOST_DIFFERING = 0.0003;
/** Where lines stand between pixels, which each smooths in its own way: measured 0.036 %. */
const MOST_DIFFERING_ZOOMED = 0.0005;
/** The signs between Arabic letters, which resvg takes from their font and Chromium from the condensed one: measured 0.3 % in a map; every text is looked at by itself. */
const MOST_DIFFERING_ARABIC = 0.005;
/** Where the machine's settings move letters to whole pixels, no line is as resvg has it: measured 2.4 %; a lost plot makes far more. */
const MOST_DIFFERING_HINTED = 0.04;

/** librsvg, which ignores embedded fonts: with those of the machine every text is there, no Latin one reaches an edge, the plot is not blank. */
export async function expectWholeInLibrsvg(drawing: FigureDrawing): Promise<void> {
  const beyond = 200;
  const { sheet } = drawing;
  const [width, height] = [sheet.width + 2 * beyond, sheet.height + 2 * beyond];
  const words = await librsvgRaster(svgOf(`<g transform="translate(${beyond} ${beyond})">${drawing.texts.map(({ alone }) => alone).join("")}</g>`, { width, height }));
  const isInk = (_red: number, _green: number, _blue: number, opacity: number) => opacity > 64;
  const all = countPixels(words, { left: 0, top: 0, right: width, bottom: height }, isInk);
  const page = { left: beyond + EDGE, top: beyond + EDGE, right: beyond + sheet.width - EDGE, bottom: beyond + sheet.height - EDGE };
  // What a machine has for Arabic letters may be half again as wide as ours.
  if (!isArabic(drawing)) expect(all - countPixels(words, page, isInk), "pixels of words at or beyond the edges of the page").toBe(0);
  for (const text of drawing.texts) {
    const edges = await resvgEdges(text.alone, sheet);
    // A nought of a single dot stands a little higher in one font than in another.
    const around = /\p{Script=Arabic}/u.test(text.content) ? 8 : 0;
    const place = edges && {
      left: edges.left + beyond - around, top: edges.top + beyond - around, right: edges.right + beyond + around, bottom: edges.bottom + beyond + around,
    };
    expect(place ? countPixels(words, place, isInk) : 0, `ink of “${text.content}”`).toBeGreaterThan(2);
  }
  expectInkInParts(drawing, await librsvgRaster(drawing.markup));
}

/** The exported image: two pixels to one, ink in title, plot and footer, and colours enough for a drawing. */
export async function expectPicture(drawing: FigureDrawing, png: Buffer): Promise<void> {
  const raster = await pngRaster(png);
  expect([raster.width, raster.height]).toEqual([drawing.width * SCALE, drawing.height * SCALE]);
  const colours = new Set<number>();
  for (let at = 0; at < raster.pixels.length && colours.size <= FEWEST_COLOURS; at += 4) colours.add(raster.pixels.readUInt32LE(at));
  expect(colours.size, "colours").toBeGreaterThan(FEWEST_COLOURS);
  expect(countPixels(raster, { left: 0, top: 0, right: raster.width, bottom: raster.height }, (_red, _green, _blue, opacity) => opacity < 255), "pixels that can be seen through").toBe(0);
  expectInkInParts(drawing, raster);
}

/** Letters are drawn in shades between ink and paper: a blank or flat image has a handful of colours. */
const FEWEST_COLOURS = 60;
/** Pixels of paper that stay free along the page's edges. */
const EDGE = 4;

function expectInkInParts({ texts, plot, sheet }: FigureDrawing, raster: Raster): void {
  const [red, green, blue] = raster.pixels;
  const isInk = (r: number, g: number, b: number) => Math.abs(r - (red ?? 0)) + Math.abs(g - (green ?? 0)) + Math.abs(b - (blue ?? 0)) > 48;
  const footer = Math.min(...texts.filter(({ isOfSheet, baseline }) => isOfSheet && baseline > plot.top).map(({ baseline }) => baseline)) - 16;
  const parts = { title: [0, plot.top], plot: [plot.top, footer - 16], footer: [footer, sheet.height] } as const;
  const scale = raster.width / sheet.width;
  for (const [name, [top, bottom]] of Object.entries(parts)) {
    const area = raster.width * (bottom - top) * scale;
    expect(countPixels(raster, { left: 0, top: top * scale, right: raster.width, bottom: bottom * scale }, isInk) / area, `share of ink in the ${name}`).toBeGreaterThan(0.002);
  }
}

function expectOwnFonts({ texts, embedded }: FigureDrawing): void {
  const families = new Set(texts.map((text) => text.families[0] ?? ""));
  expect([...families].filter((family) => !/^Incident Atlas (Sans|Condensed)$/.test(family))).toEqual([]);
  const used = new Set(texts.flatMap(({ content, families: [first], weight }) => {
    const heavy = weight >= 500 ? 600 : 400;
    const hasArabic = /[\p{Script=Arabic}\u060C\u061B\u061F\u200C-\u200F]/u.test(content);
    const isOther = /[^\p{Script=Arabic}\u060C\u061B\u061F\u0640\u0660-\u066C\u200C-\u200F\u202A-\u202E]/u.test(content);
    return [...(isOther ? [`${first} ${heavy}`] : []), ...(hasArabic ? [`Incident Atlas Arabic ${heavy}`] : [])];
  }));
  expect([...new Set(embedded.map(({ family, weight }) => `${family} ${weight}`))].toSorted(), "fonts inside").toEqual([...used].toSorted());
}

function isArabic({ texts }: FigureDrawing): boolean {
  return texts.some(({ content }) => /\p{Script=Arabic}/u.test(content));
}

function isInside({ left, top, right, bottom }: Edges, { width, height }: { readonly width: number; readonly height: number }): boolean {
  return left >= EDGE && top >= EDGE && right <= width - EDGE && bottom <= height - EDGE;
}

/** Pairs whose boxes overlap by more than a pixel; of turned texts, whose boxes hold more than their ink, those whose ink does. */
async function overlaps(placed: readonly { readonly text: DrawnText; readonly edges: Edges }[], drawing: FigureDrawing): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [index, one] of placed.entries()) {
    for (const other of placed.slice(index + 1)) {
      if (!meet(one.edges, other.edges)) continue;
      if ((one.text.isTurned || other.text.isTurned) && !(await inksMeet(one.text, other.text, drawing))) continue;
      found.push(`“${one.text.content}” and “${other.text.content}”`);
    }
  }
  return found;
}

function meet(a: Edges, b: Edges): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
}

/** Whether letters of two texts of a figure lie on each other. */
export async function inksMeet(a: DrawnText, b: DrawnText, drawing: FigureDrawing): Promise<boolean> {
  return sharedInk(await resvgRaster(svgOf(a.alone, drawing.sheet), 1), await resvgRaster(svgOf(b.alone, drawing.sheet), 1)) > 0;
}

function closedUp(text: string): string {
  return text.replaceAll(/\s+/g, "");
}
