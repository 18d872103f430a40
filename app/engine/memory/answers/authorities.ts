import { reportsOf, type RunningReports } from "../../authorityReports";
import { authorities as question, type AuthoritiesAnswer } from "../../questions/authorities";
import { addComparisons } from "../claimComparisons";
import { claimCounts } from "../claimCounts";
import type { MemoryAnswer } from "../memoryAnswer";
import { visit } from "../visit";

/** One pass over the claims' columns; no incident is read. */
export const authorities: MemoryAnswer<null, AuthoritiesAnswer> = {
  question,
  over(view) {
    const compare = addComparisons(view);
    return (period) => {
      const reports: RunningReports = new Map();
      const counts = claimCounts(view);
      let incidents = 0;
      visit(view, period, [], (row) => {
        incidents += 1;
        if (counts.add(row) > 1) compare(reports, row);
      });
      counts.addTo(reports);
      return { authorities: reportsOf(reports, view.table.dictionaries.authorities), incidents };
    };
  },
};
