import type { Basemap } from "../cartography/basemap";
import type { Ground } from "./figure";

const reliefs = new WeakMap<HTMLImageElement, string>();

/** The page's ground as figures want it: the hillshade as a JPEG inside its own address, made once. */
export function groundOfFigures({ basemap, relief }: { readonly basemap: Basemap; readonly relief: HTMLImageElement | null }): Ground {
  return { basemap, relief: relief && jpegAddress(relief) };
}

function jpegAddress(image: HTMLImageElement): string | null {
  const known = reliefs.get(image);
  if (known) return known;
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.drawImage(image, 0, 0);
  const address = canvas.toDataURL("image/jpeg", 0.7);
  reliefs.set(image, address);
  return address;
}
