import type { Outcome } from "../../../domain/claim";
import type { OutcomesAnswer, OutcomeSum } from "../../../engine/questions/outcomes";

/** Shown even where no incident states a number. */
const always: readonly Outcome[] = ["killed", "wounded", "captured", "escaped", "recaptured", "missing"];

/** Shown where they are stated. Those held before and those who fled are not what an attack did to people, and would dwarf it. */
const whereStated: readonly Outcome[] = ["surrendered", "kidnapped"];

/** The outcomes of a chart, in the order of the answer. */
export function shownOutcomes(answer: OutcomesAnswer): readonly OutcomeSum[] {
  return answer.outcomes.filter(({ outcome, figure }) => always.includes(outcome) || (figure !== null && whereStated.includes(outcome)));
}
