import type { FigureReading } from "../../domain/figureState";
import { nothing } from "./figureReading";
import type { ImageType } from "./imageType";
import { readPng } from "./readPng";
import { svgReader } from "./readSvg";
import { svgText } from "./svgText";

/** Bytes of an image that are looked through; larger than any that we make. */
export const MOST_BYTES = 64 * 2 ** 20;

/** Characters of an SVG that are read before the page gets its turn. */
const PIECE = 2 ** 18;

/** The state inside an image. Never rejects for what is in it, only where the bytes cannot be had. `nextTask`: lets the page do its own meanwhile. */
export async function readFigure(image: Blob, type: ImageType, nextTask: () => Promise<void>): Promise<FigureReading> {
  if (type !== "png" && type !== "svg") return nothing;
  const bytes = new Uint8Array(await image.slice(0, MOST_BYTES).arrayBuffer());
  return type === "png" ? readPng(bytes) : readSvg(svgText(bytes), nextTask);
}

async function readSvg(text: string, nextTask: () => Promise<void>): Promise<FigureReading> {
  const reader = svgReader();
  for (let at = 0; at < text.length; at += PIECE) {
    if (at > 0) await nextTask();
    if (!reader.push(text.slice(at, at + PIECE))) break;
  }
  return reader.end();
}
