import { facilities as question, type FacilityIncidents } from "../../questions/facilities";
import { fewOf } from "../few";
import type { MemoryAnswer } from "../memoryAnswer";
import { rowsOfCode } from "../rowsOfCode";

/** Looks only at incidents that name a facility. */
export const facilities: MemoryAnswer<null, readonly FacilityIncidents[]> = {
  question,
  over(view) {
    const rows = rowsOfCode(view.table.facility, () => true);
    return (period) => question.answer(fewOf(view, rows, period), null);
  },
};
