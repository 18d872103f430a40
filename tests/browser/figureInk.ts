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
  const box = new Resvg(byFileNames(svgOf(part, figure)), { font: await ourFonts() }).getBBox();
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

export interface Difference {
  /** Share of pixels of which a channel differs by more than so many of 255 levels: the edges of letters, which every program smooths its own way. */
  readonly share: number;
  /** Share of those that differ by as much from everything between their neighbours in the other raster: what is missing, moved or of another colour. */
  readonly unexplained: number;
}

/** How two rasters of one size differ. */
export function differenceOf(a: Raster, b: Raster, levels: number): Difference {
  let [differing, unexplained] = [0, 0];
  for (let at = 0; at < a.pixels.length; at += 4) {
    if (!differs(a, b, at, levels)) continue;
    differing += 1;
    if (!isBetweenNeighbours(a, b, at, levels) || !isBetweenNeighbours(b, a, at, levels)) unexplained += 1;
  }
  const all = a.pixels.length / 4;
  return { share: differing / all, unexplained: unexplained / all };
}

function differs(a: Raster, b: Raster, at: number, levels: number): boolean {
  for (let byte = at; byte < at + 3; byte += 1) if (Math.abs((a.pixels[byte] ?? 0) - (b.pixels[byte] ?? 0)) > levels) return true;
  return false;
}

function isBetweenNeighbours({ pixels }: Raster, other: Raster, at: number, levels: number): boolean {
  for (let byte = at; byte < at + 3; byte += 1) {
    let [least, most] = [255, 0];
    for (const down of [-1, 0, 1]) {
      for (const across of [-1, 0, 1]) {
        const value = other.pixels[byte + 4 * (down * other.width + across)] ?? pixels[byte] ?? 0;
        [least, most] = [Math.min(least, value), Math.max(most, value)];
      }
    }
    const own = pixels[byte] ?? 0;
    if (own < least - levels || own > most + levels) return false;
  }
  return true;
}

/** resvg reads no embedded fonts and looks for the first family only: it gets the files' own names, which follow the private ones. */
function byFileNames(svg: string): string {
  return svg.replaceAll(/'Incident Atlas \w+', /g, "");
}

async function ourFonts() {
  return { loadSystemFonts: false, fontFiles: [...await fontFilesForResvg()] };
}
