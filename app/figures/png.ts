import { pngOf } from "./pngOf";
import type { FigureImage } from "./render";

/** An SVG document (its fonts inside) as a PNG of so many pixels. Rejects where the browser cannot draw it or the image is too large for it. */
export async function svgToPng({ svg, pixels }: Pick<FigureImage, "svg" | "pixels">): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = await loadedImage(address);
    const [width, height] = [Math.round(pixels.width), Math.round(pixels.height)];
    return await pngOf({ width, height }, (context) => context.drawImage(image, 0, 0, width, height));
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Loaded with the fonts inside; `decode()` does not wait for them, and texts were left out of the first image of a page. */
function loadedImage(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.addEventListener("load", () => resolve(image));
    image.addEventListener("error", () => reject(new Error("This browser cannot draw the image")));
    image.src = address;
  });
}
