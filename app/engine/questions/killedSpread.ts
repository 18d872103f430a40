import { killedFilter } from "../../filters/kinds/killed";
import type { QuestionKind } from "../engine";

/** Best figures between two ends, both included; the last bin has no upper end. */
export interface KilledBin {
  readonly least: number;
  readonly most: number | null;
  readonly incidents: number;
}

export interface KilledSpreadAnswer {
  /** Always the same bins, the smallest figures first. */
  readonly bins: readonly KilledBin[];
  /** Incidents that state no number. */
  readonly notStated: number;
}

/** How many incidents have how many reported killed, whatever bounds are chosen on that figure. */
export const killedSpread: QuestionKind<null, KilledSpreadAnswer> = {
  id: "killed-spread",
  answer(selection) {
    const figures = selection.without(killedFilter.id).map((counted) => counted.tally("killed").total);
    const best = figures.flatMap((figure) => figure?.best ?? []);
    const bins = STARTS.map((least, index): KilledBin => {
      const next = STARTS[index + 1];
      return { least, most: next === undefined ? null : next - 1, incidents: best.filter((count) => count >= least && count < (next ?? Infinity)).length };
    });
    return { bins, notStated: figures.length - best.length };
  },
};

/** Narrow where most incidents are. */
const STARTS = [0, 1, 2, 5, 10, 20, 50, 100, 200] as const;
