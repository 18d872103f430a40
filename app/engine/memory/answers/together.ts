import type { Spot } from "../../../domain/spot";
import { together as question, type TogetherAsked } from "../../questions/together";
import { fewOf } from "../few";
import type { MemoryAnswer } from "../memoryAnswer";

export const together: MemoryAnswer<TogetherAsked, Spot | null> = {
  question,
  over(view, asked) {
    const rows = [...new Set(asked.rows)].filter((row) => row < view.table.rows).toSorted((a, b) => a - b);
    return (period) => question.answer(fewOf(view, rows, period), asked);
  },
};
