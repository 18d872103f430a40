import { killedFilter } from "../../../filters/kinds/killed";
import { STATED } from "../../figureColumn";
import { KILLED_STARTS, killedSpread as question, spreadOf, type KilledSpreadAnswer } from "../../questions/killedSpread";
import type { MemoryAnswer } from "../memoryAnswer";
import { follow } from "../visit";

export const killedSpread: MemoryAnswer<null, KilledSpreadAnswer> = {
  question,
  over(view) {
    const { best, flags } = view.figures.killed.total;
    const counts = new Int32Array(KILLED_STARTS.length);
    let notStated = 0;
    const binOf = (killed: number) => {
      let bin = KILLED_STARTS.length - 1;
      while (bin > 0 && (KILLED_STARTS[bin] ?? 0) > killed) bin -= 1;
      return bin;
    };
    const move = follow(view, [killedFilter.id], {
      change(row, sign) {
        if (((flags[row] ?? 0) & STATED) === 0) notStated += sign;
        else {
          const bin = binOf(best[row] ?? 0);
          counts[bin] = (counts[bin] ?? 0) + sign;
        }
      },
      clear() {
        counts.fill(0);
        notStated = 0;
      },
    });
    return (period) => {
      move(period);
      return spreadOf(counts, notStated);
    };
  },
};
