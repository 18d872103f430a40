import type { Period } from "../../../domain/day";
import { outcomes as allOutcomes, type Outcome } from "../../../domain/claim";
import { outcomes as question, type OutcomesAnswer } from "../../questions/outcomes";
import { addIncident, emptySums, sumOfGroup } from "../../sums";
import { inViewSum } from "../inView";
import type { MemoryAnswer } from "../memoryAnswer";
import type { MemoryView } from "../memoryView";
import { isVisited } from "../visit";

export const outcomes: MemoryAnswer<null, OutcomesAnswer> = {
  question,
  over: (view) => (period) => {
    const { incidents, ...ofKilled } = inViewSum(view)(period);
    const sums = allOutcomes.map((outcome) => ({ outcome, ...(outcome === "killed" ? ofKilled : sumOfOutcome(view, outcome, period, incidents)) }));
    return { outcomes: sums, incidents };
  },
};

/** Of an outcome that few incidents state: those few are gone through. */
function sumOfOutcome(view: MemoryView, outcome: Outcome, period: Period | null, incidents: number) {
  const { rows, total } = view.figures.of(outcome);
  const sums = emptySums(1);
  const passes = isVisited(view, period);
  rows.forEach((row, at) => {
    if (passes(row)) addIncident(sums, 0, 1, total, at);
  });
  const { figure, stating, outsideRule } = sumOfGroup(sums, 0);
  return { figure, stating, notStated: incidents - stating, outsideRule };
}
