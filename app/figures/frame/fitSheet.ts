import type { Measure } from "../../cartography/pen";
import type { Size } from "../figure";
import { layOutSheet, type Sheet } from "./sheet";
import { SMALLEST_LETTERS, type SheetTexts } from "./sheetTexts";

/** A sheet, and how it becomes an image. */
export interface FittedSheet {
  readonly sheet: Sheet;
  /** Of the image, in CSS pixels. */
  readonly size: Size;
  /** Pixels of the sheet to one of the image. */
  readonly zoom: number;
}

export interface Wanted {
  /** Of the image, exactly; null: as the figure asks for, and higher where its texts need more room. */
  readonly size: Size | null;
  /** What the figure asks for. */
  readonly own: Size;
  /** Pixels of the finished image to one of its size. */
  readonly scale: number;
}

/**
 * Lays a sheet out for an image. At a size that is asked for, the sheet is as large as a comfortable one, or larger by the fewest steps
 * with which texts and drawing find room, and is then drawn smaller or larger. Null where its letters could not be read any more.
 */
export function fitSheet(texts: SheetTexts, { size, own, scale }: Wanted, measure: Measure): FittedSheet | null {
  if (size === null) {
    const sheet = layOutSheet(texts, own, Math.max(LEAST_DRAWING, own.height * LEAST_SHARE), measure);
    return { sheet, size: { width: sheet.width, height: sheet.height }, zoom: 1 };
  }
  const first = Math.min(1, Math.sqrt(COMFORTABLE / (size.width * size.height)));
  const zoomAt = (step: number) => Math.round(first * STEP ** step * 1000) / 1000;
  const laidOut = (step: number): FittedSheet | null => {
    const zoom = zoomAt(step);
    const wanted = { width: size.width * zoom, height: size.height * zoom };
    if (wanted.width < NARROWEST) return null;
    const sheet = layOutSheet(texts, wanted, leastDrawing(wanted, own), measure);
    return sheet.height > wanted.height ? null : { sheet, size, zoom };
  };
  const last = Math.floor(Math.log((SMALLEST_LETTERS * scale) / (READABLE * first)) / Math.log(STEP));
  return firstFitting(last, laidOut);
}

/** The least height that is left to the drawing, in pixels and of the height that the figure asks for. */
const LEAST_DRAWING = 280;
const LEAST_SHARE = 0.55;
/** Of an image of a given size. */
const LEAST_SHARE_OF_IMAGE = 0.4;

/** Pixels of a sheet whose letters are in proportion to it, and across the narrowest on which a figure can be drawn. */
const COMFORTABLE = 1200 * 675;
const NARROWEST = 600;
/** From one sheet to the next larger one. */
const STEP = 1.03;
/** Pixels of the finished image: letters that are smaller are not readable. */
const READABLE = 6;

function leastDrawing({ height }: Size, own: Size): number {
  return Math.max(LEAST_DRAWING, own.height * LEAST_SHARE, height * LEAST_SHARE_OF_IMAGE);
}

/** By halves: whatever fits on a sheet fits on a larger one. */
function firstFitting(last: number, laidOut: (step: number) => FittedSheet | null): FittedSheet | null {
  const first = laidOut(0);
  if (first) return first;
  let found = laidOut(last);
  let [low, high] = [0, last];
  while (found && high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const fitting = laidOut(middle);
    if (fitting) [found, high] = [fitting, middle];
    else low = middle;
  }
  return found;
}
