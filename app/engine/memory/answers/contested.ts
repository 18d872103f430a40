import { contested as question, type ContestedAnswer } from "../../questions/contested";
import { fewOf } from "../few";
import { followCounts } from "../inViewCounts";
import type { MemoryAnswer } from "../memoryAnswer";

/** Looks only at incidents whose authorities exclude each other. */
export const contested: MemoryAnswer<null, ContestedAnswer> = {
  question,
  over(view) {
    const counts = followCounts(view);
    const { contested: rows } = view.figures.killed;
    return (period) => ({ ...question.answer(fewOf(view, rows, period), null), ...counts(period) });
  },
};
