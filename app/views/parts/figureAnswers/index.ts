import type { FigureAnswerKind } from "./figureAnswer";
import { mapAnswer } from "./mapAnswer";
import { timelineAnswer } from "./timelineAnswer";

/** The figures that draw more than the plain answer to their question. */
export const figureAnswers: readonly FigureAnswerKind<unknown, unknown>[] = [mapAnswer, timelineAnswer];
