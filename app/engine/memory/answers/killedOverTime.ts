import type { Day } from "../../../domain/day";
import { binsOfChart, killedOverTime as question, type KilledOverTimeAnswer, type TimeBin } from "../../questions/killedOverTime";
import { emptySideSums, SUMS_A_PART, sideSumsOf } from "../../sideSums";
import { sumOfGroup } from "../../sums";
import { inViewCounts } from "../inView";
import { addSides } from "../killedSums";
import type { MemoryAnswer } from "../memoryAnswer";
import { visitedRows } from "../visit";

/** The bins depend on what is in view, so that they are filled anew for each period. */
export const killedOverTime: MemoryAnswer<null, KilledOverTimeAnswer> = {
  question,
  over(view) {
    const { table: { start, dayPrecision }, figures: { killed } } = view;
    const isDay = dayPrecision.dictionary.indexOf("day");
    return (period) => {
      const rows = visitedRows(view, period);
      const [first, last] = [rows.at(0), rows.at(-1)];
      const span = first === undefined || last === undefined ? null : { from: (start[first] ?? 0) as Day, to: (start[last] ?? 0) as Day };
      const { unit, bins } = binsOfChart(span);
      const sums = emptySideSums(bins.length);
      const uncertain = new Uint8Array(bins.length);
      let bin = 0;
      for (const row of rows) {
        while ((bins[bin]?.to ?? Infinity) < (start[row] ?? 0)) bin += 1;
        addSides(sums, bin, 1, killed, row);
        if (dayPrecision.codes[row] !== isDay) uncertain[bin] = 1;
      }
      const filled = bins.map((days, index): TimeBin => {
        const { incidents, ...sum } = sumOfGroup(sums, index * SUMS_A_PART);
        return { ...days, incidents, killed: sum, ...sideSumsOf(sums, index), uncertain: uncertain[index] === 1 };
      });
      return { unit, bins: filled, ...inViewCounts(view, period) };
    };
  },
};
