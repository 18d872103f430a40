import type { Day } from "../../../domain/day";
import { countsFromAt } from "../../../table/claimColumns";
import { wasKnown } from "../../knownBy";
import { reportDays as question, type ReportDay } from "../../questions/reportDays";
import type { MemoryAnswer } from "../memoryAnswer";
import { visit } from "../visit";

export const reportDays: MemoryAnswer<null, readonly ReportDay[]> = {
  question,
  over(view) {
    const { table: { claims }, asOf } = view;
    const { offsets } = claims;
    const dayAt = countsFromAt(claims);
    return (period) => {
      const counts = new Map<Day, number>();
      visit(view, period, [], (row) => {
        const end = offsets[row + 1] ?? 0;
        for (let at = offsets[row] ?? end; at < end; at += 1) {
          const day = dayAt(at);
          if (day === null || !wasKnown(day, asOf)) continue;
          counts.set(day, (counts.get(day) ?? 0) + 1);
        }
      });
      return [...counts].map(([day, count]) => ({ day, claims: count })).toSorted((a, b) => a.day - b.day);
    };
  },
};
