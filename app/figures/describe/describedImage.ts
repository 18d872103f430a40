import type { FigureImage, FigureOrder } from "../render";
import { describedPng } from "./describedPng";
import { describedSvg } from "./describedSvg";
import { figureStateOf } from "./figureStateOf";

/** An image of a figure that holds the view that it was made of. */
export interface DescribedImage extends FigureImage {
  /** The PNG of it, likewise. */
  describe(png: Blob): Blob;
}

/** `program`: its version. The same order gives the same bytes. */
export function describedImage<Answer>(order: FigureOrder<Answer>, image: FigureImage, program: string): DescribedImage {
  const { frame, settings, translator } = order;
  const state = figureStateOf(order, program, image.description);
  const words = { title: settings.title || translator.t(frame.title), source: frame.address };
  return { ...image, svg: describedSvg(image.svg, state), describe: (png) => describedPng(png, state, words) };
}
