import { contested as question, type ContestedAnswer } from "../../questions/contested";
import { fewOf } from "../few";
import { inViewCounts } from "../inView";
import type { MemoryAnswer } from "../memoryAnswer";

/** Looks only at incidents whose authorities exclude each other. */
export const contested: MemoryAnswer<null, ContestedAnswer> = {
  question,
  over(view) {
    const { contested: rows } = view.figures.killed;
    return (period) => ({ ...question.answer(fewOf(view, rows, period), null), ...inViewCounts(view, period) });
  },
};
