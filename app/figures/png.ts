import type { FigureImage } from "./render";

/** An SVG document (its fonts inside) as a PNG of so many pixels. Rejects where the browser cannot draw it or the image is too large for a canvas. */
export async function svgToPng({ svg, pixels }: Pick<FigureImage, "svg" | "pixels">): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = await loadedImage(address);
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(pixels.width);
    canvas.height = Math.round(pixels.height);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("This browser draws no canvas");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await blobOf(canvas);
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

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The image is too large for this browser"))), "image/png");
  });
}
