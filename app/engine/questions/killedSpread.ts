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
    const counts = KILLED_STARTS.map((least, bin) => best.filter((count) => count >= least && count < (KILLED_STARTS[bin + 1] ?? Infinity)).length);
    return spreadOf(counts, figures.length - best.length);
  },
};

/** The answer from the incidents of each bin. */
export function spreadOf(counts: ArrayLike<number>, notStated: number): KilledSpreadAnswer {
  const bins = KILLED_STARTS.map((least, bin): KilledBin => {
    const next = KILLED_STARTS[bin + 1];
    return { least, most: next === undefined ? null : next - 1, incidents: counts[bin] ?? 0 };
  });
  return { bins, notStated };
}

/** Where the bins begin: narrow where most incidents are. */
export const KILLED_STARTS = [0, 1, 2, 5, 10, 20, 50, 100, 200] as const;
