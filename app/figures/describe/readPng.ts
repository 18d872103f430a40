import type { FigureReading } from "../../domain/figureState";
import { faultOf, nothing, readingOf } from "./figureReading";
import { pngChunks } from "./pngChunks";
import { textUnder } from "./pngTexts";
import { STATE_KEYWORD } from "./stateNames";

/** The state inside a PNG, wherever in it the text stands. Never throws. */
export function readPng(bytes: Uint8Array<ArrayBuffer>): FigureReading {
  for (const chunk of pngChunks(bytes)) {
    const text = textUnder(STATE_KEYWORD, chunk);
    if (text === null) continue;
    if (!chunk.isWhole) return faultOf("cut-off");
    return chunk.hasRightSum() ? readingOf(text) : faultOf("wrong-checksum");
  }
  return nothing;
}
