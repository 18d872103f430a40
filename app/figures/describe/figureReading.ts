import { readFigureState, type FigureReading, type ReadingFault } from "../../domain/figureState";

export const nothing: FigureReading = { kind: "nothing" };

export function faultOf(fault: ReadingFault): FigureReading {
  return { kind: "fault", fault };
}

/** Of the text under our name in an image. */
export function readingOf(text: string): FigureReading {
  const state = readFigureState(text);
  return typeof state === "string" ? faultOf(state) : { kind: "described", state };
}
