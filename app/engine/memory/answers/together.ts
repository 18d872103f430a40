import type { Spot } from "../../../domain/spot";
import { together as question, type TogetherAsked } from "../../questions/together";
import { fewOf } from "../few";
import type { MemoryAnswer } from "../memoryAnswer";
import { rowOfId } from "../rowOfId";

export const together: MemoryAnswer<TogetherAsked, readonly Spot[]> = {
  question,
  over(view, asked) {
    const marked = asked.id === null ? null : rowOfId(view.table, asked.id);
    const rows = [...new Set([...asked.rows, ...(marked === null ? [] : [marked])])].filter((row) => row < view.table.rows);
    const ascending = rows.toSorted((a, b) => a - b);
    return (period) => question.answer(fewOf(view, ascending, period), asked);
  },
};
