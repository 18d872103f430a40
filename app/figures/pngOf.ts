import type { Size } from "./figure";
import type { PngAnswer, PngRequest } from "./pngMessages";

/** Draws on a canvas that shows a part of the image. */
export type DrawPart = (context: OffscreenCanvasRenderingContext2D) => void;

/**
 * An image of so many whole pixels as a PNG: drawn strip by strip, between which the page has its turn, and encoded in a worker.
 * `draw` is called for each strip, in the coordinates of the whole image. Rejects where the browser cannot do it.
 */
export async function pngOf({ width, height }: Size, draw: DrawPart): Promise<Blob> {
  const encoder = pngEncoder();
  images += 1;
  const image = images;
  encoder.send({ kind: "begin", image, width, height });
  const rows = Math.max(1, Math.floor(STRIP / width));
  for (let top = 0; top < height; top += rows) {
    const bitmap = strip(width, Math.min(rows, height - top), top, draw);
    encoder.send({ kind: "strip", image, bitmap, top }, [bitmap]);
    await turn();
  }
  return encoder.end(image);
}

/** Fetches and starts what encodes, so that the first image need not wait for it. */
export function startEncoder(): void {
  pngEncoder();
}

/** Pixels that are drawn at once: some 20 ms where the processor draws them. */
const STRIP = 1_200_000;

let images = 0;

function strip(width: number, height: number, top: number, draw: DrawPart): ImageBitmap {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser draws no canvas");
  context.translate(0, -top);
  draw(context);
  return canvas.transferToImageBitmap();
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve);
  });
}

interface PngEncoder {
  send(request: PngRequest, handedOver?: Transferable[]): void;
  end(image: number): Promise<Blob>;
}

let known: PngEncoder | null = null;

/** One for all images; a new one where the last has failed. */
function pngEncoder(): PngEncoder {
  known ??= startedEncoder();
  return known;
}

function startedEncoder(): PngEncoder {
  const worker = new Worker(new URL("./pngWorker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, { readonly resolve: (png: Blob) => void; readonly reject: (error: Error) => void }>();
  worker.addEventListener("message", ({ data }: MessageEvent<PngAnswer>) => {
    const asked = waiting.get(data.image);
    waiting.delete(data.image);
    if ("png" in data) asked?.resolve(data.png);
    else asked?.reject(new Error(`The image is too large for this browser: ${data.failure}`));
  });
  let fault: Error | null = null;
  worker.addEventListener("error", ({ message }) => {
    fault = new Error(message || "The script that makes images did not come");
    known = null;
    for (const { reject } of waiting.values()) reject(fault);
  });
  return {
    send: (request, handedOver = []) => worker.postMessage(request, handedOver),
    end: (image) => new Promise((resolve, reject) => {
      if (fault) return reject(fault);
      waiting.set(image, { resolve, reject });
      worker.postMessage({ kind: "end", image } satisfies PngRequest, []);
    }),
  };
}
