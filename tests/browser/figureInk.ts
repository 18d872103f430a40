import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";
import { fontFilesForResvg } from "./figureFonts";

/** A rectangle by its edges, in pixels of the figure. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Raster extends Size {
  /** Red, green, blue, opacity of each pixel. */
  readonly pixels: Buffer;
}

/** A part of a figure as an SVG of the figure's size. */
export function svgOf(part: string, { width, height }: Size): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${part}</svg>`;
}

/** Where resvg puts ink with our fonts alone, outside of the figure too; null where it draws nothing. */
export async function resvgEdges(part: string, figure: Size): Promise<Edges | null> {
  const svg = svgOf(part, figure);
  const kept = knownEdges.get(svg) ?? edgesOf(svg);
  knownEdges.set(svg, kept);
  return kept;
}

/** The same words stand at the same place in many figures, and resvg reads its fonts anew for each drawing. */
const knownEdges = new Map<string, Promise<Edges | null>>();

async function edgesOf(svg: string): Promise<Edges | null> {
  const box = new Resvg(byFileNames(svg), { font: await ourFonts() }).getBBox();
  if (!box || box.width <= 0 || box.height <= 0) return null;
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

/** What resvg draws with our fonts alone, `scale` pixels to the figure's. */
export async function resvgRaster(svg: string, scale: number): Promise<Raster> {
  const { width, height, pixels } = new Resvg(byFileNames(svg), { font: await ourFonts(), fitTo: { mode: "zoom", value: scale } }).render();
  return { width, height, pixels };
}

/** What librsvg draws with whatever fonts the machine has; it knows nothing of embedded ones. */
export function librsvgRaster(svg: string): Promise<Raster> {
  return pngRaster(Buffer.from(svg));
}

/** The pixels of a PNG (or of an SVG, by librsvg). */
export async function pngRaster(file: Buffer): Promise<Raster> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

/** How many pixels of a part `isInk` holds for. */
export function countPixels({ width, height, pixels }: Raster, part: Edges, isInk: (red: number, green: number, blue: number, opacity: number) => boolean): number {
  const [left, top] = [Math.max(0, Math.floor(part.left)), Math.max(0, Math.floor(part.top))];
  const [right, bottom] = [Math.min(width, Math.ceil(part.right)), Math.min(height, Math.ceil(part.bottom))];
  let count = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let at = 4 * (y * width + left); at < 4 * (y * width + right); at += 4) {
      if (isInk(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0, pixels[at + 3] ?? 0)) count += 1;
    }
  }
  return count;
}

/** How many pixels are ink in both. */
export function sharedInk(a: Raster, b: Raster): number {
  let count = 0;
  for (let at = 3; at < a.pixels.length; at += 4) if ((a.pixels[at] ?? 0) > 128 && (b.pixels[at] ?? 0) > 128) count += 1;
  return count;
}

/** Share of boxes of 8 by 8 pixels whose average colours differ by more than so many of 255 levels: smoothed edges even out in them. */
export function differingShare(a: Raster, b: Raster, levels: number): number {
  const [ofA, ofB] = [boxAverages(a), boxAverages(b)];
  let differing = 0;
  for (let at = 0; at < ofA.length; at += 3) {
    if ([0, 1, 2].some((channel) => Math.abs((ofA[at + channel] ?? 0) - (ofB[at + channel] ?? 0)) > levels)) differing += 1;
  }
  return differing / (ofA.length / 3);
}

const BOX = 8;

function boxAverages({ width, height, pixels }: Raster): Float64Array {
  const [across, down] = [Math.ceil(width / BOX), Math.ceil(height / BOX)];
  const averages = new Float64Array(across * down * 3);
  let from = 0;
  for (let y = 0; y < height; y += 1) {
    const row = 3 * Math.floor(y / BOX) * across;
    for (let x = 0; x < width; x += 1, from += 4) {
      const to = row + 3 * Math.floor(x / BOX);
      averages[to] = (averages[to] ?? 0) + (pixels[from] ?? 0) / BOX ** 2;
      averages[to + 1] = (averages[to + 1] ?? 0) + (pixels[from + 1] ?? 0) / BOX ** 2;
      averages[to + 2] = (averages[to + 2] ?? 0) + (pixels[from + 2] ?? 0) / BOX ** 2;
    }
  }
  return averages;
}

/**
 * resvg reads no embedded fonts and looks for the first family only: it gets the files' own names, which follow the private ones. Where
 * that family lacks a letter it takes the first font that has it, of whatever weight: Arabic texts name theirs first.
 */
function byFileNames(svg: string): string {
  const arabicFirst = svg.replaceAll(/<text\b[^>]*>[^<]*/g, (text) => (/\p{Script=Arabic}/u.test(text) ? text.replace(/font-family="[^"]*"/, `font-family="'IBM Plex Sans Arabic'"`) : text));
  return arabicFirst.replaceAll(/'Incident Atlas \w+', /g, "");
}

async function ourFonts() {
  return { loadSystemFonts: false, fontFiles: [...await fontFilesForResvg()] };
}
