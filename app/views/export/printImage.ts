import { withDrawnHatches } from "../../figures/drawnHatches";
import type { Size } from "../../figures/figure";

/**
 * Opens the browser's print dialog with an SVG document alone on a page of its own size; `size` in CSS pixels, `name` for the file
 * that the dialog may save. Afterwards the page is as before. Rejects where the image cannot be shown.
 */
export async function printImage(svg: string, { width, height }: Size, name: string): Promise<void> {
  takeAwayPrinted();
  const address = URL.createObjectURL(new Blob([withDrawnHatches(svg)], { type: "image/svg+xml" }));
  const image = new Image();
  image.className = "export-printed";
  image.alt = "";
  // A style element would need a policy that lets any style in.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(printedAlone(width, height));
  const [title, hold] = [document.title, (event: Event) => event.stopImmediatePropagation()];
  takeAway = () => {
    window.removeEventListener("beforeprint", hold, { capture: true });
    window.removeEventListener("afterprint", takeAwayPrinted);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    document.title = title;
    image.remove();
    URL.revokeObjectURL(address);
  };
  image.src = address;
  try {
    await image.decode();
  } catch {
    takeAwayPrinted();
    throw new Error("This browser cannot draw the image");
  }
  document.body.append(image);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.title = name.replace(/\.pdf$/, "");
  // What the page would print in its own place is not drawn.
  window.addEventListener("beforeprint", hold, { capture: true });
  window.addEventListener("afterprint", takeAwayPrinted);
  window.print();
}

/** Takes away what was made for the last printing; nothing where that is done. */
export function takeAwayPrinted(): void {
  takeAway?.();
  takeAway = null;
}

let takeAway: (() => void) | null = null;

function printedAlone(width: number, height: number): string {
  return `
    .export-printed { display: none }
    @page { size: ${width}px ${height}px; margin: 0 }
    @media print {
      html, body { margin: 0; padding: 0; min-block-size: 0 }
      body > :not(.export-printed) { display: none !important }
      .export-printed { display: block; inline-size: ${width}px; block-size: ${height}px; break-inside: avoid }
    }`;
}
