import { endOfMonth, type Day } from "../../../domain/day";
import { isReportedBy } from "../../../table/knownTable";
import { NOT_STATED } from "../../../table/table";
import { reportDays as question, type ReportDay } from "../../questions/reportDays";
import type { MemoryAnswer } from "../memoryAnswer";
import { visit } from "../visit";

export const reportDays: MemoryAnswer<null, readonly ReportDay[]> = {
  question,
  over(view) {
    const { table: { claims }, asOf } = view;
    const { offsets, reported, reportedPrecision: { dictionary, codes } } = claims;
    const month = dictionary.indexOf("month");
    const isKnown = asOf === null ? (at: number) => reported[at] !== NOT_STATED : isReportedBy(claims, asOf);
    return (period) => {
      const counts = new Map<number, number>();
      visit(view, period, [], (row) => {
        const end = offsets[row + 1] ?? 0;
        for (let at = offsets[row] ?? end; at < end; at += 1) {
          if (!isKnown(at)) continue;
          const own = reported[at] ?? 0;
          const day = codes[at] === month ? endOfMonth(own as Day) : own;
          counts.set(day, (counts.get(day) ?? 0) + 1);
        }
      });
      return [...counts].map(([day, count]) => ({ day: day as Day, claims: count })).toSorted((a, b) => a.day - b.day);
    };
  },
};
