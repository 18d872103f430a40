import { facility as question, type FacilityAnswer } from "../../questions/facility";
import { fewOf } from "../few";
import type { MemoryAnswer } from "../memoryAnswer";
import { rowsOfCode } from "../rowsOfCode";

/** Looks only at the incidents of the facility. */
export const facility: MemoryAnswer<{ readonly facility: string }, FacilityAnswer | null> = {
  question,
  over(view, asked) {
    const rows = rowsOfCode(view.table.facility, (word) => word === asked.facility);
    return (period) => question.answer(fewOf(view, rows, period), asked);
  },
};
