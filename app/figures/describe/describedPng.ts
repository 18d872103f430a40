import { writeFigureState, type FigureState } from "../../domain/figureState";
import { PNG_BEGINNING, pngChunk } from "./pngChunks";
import { internationalText } from "./internationalText";
import { STATE_KEYWORD } from "./stateNames";

/** What any program can read of an image. */
export interface ImageWords {
  readonly title: string;
  /** Address of the page. */
  readonly source: string;
}

/**
 * The same PNG with texts behind its header, in UTF-8: `Title`, `Description`, `Software` and `Source` (keywords of the specification;
 * `Source` with the address of the page), and the state. The image itself is not copied.
 */
export function describedPng(png: Blob, state: FigureState, { title, source }: ImageWords): Blob {
  const texts: readonly (readonly [keyword: string, text: string])[] = [
    ["Title", title], ["Description", state.description], ["Software", `Incident Atlas ${state.program}`], ["Source", source], [STATE_KEYWORD, writeFigureState(state)],
  ];
  const chunks = texts.map(([keyword, text]) => pngChunk("iTXt", internationalText(keyword, text)));
  return new Blob([png.slice(0, PNG_BEGINNING), ...chunks, png.slice(PNG_BEGINNING)], { type: "image/png" });
}
