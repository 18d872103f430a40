import type { Outcome } from "../../../domain/claim";
import type { OutcomesAnswer, OutcomeSum } from "../../../engine/questions/outcomes";

/** Shown even where no incident states a number. */
const always: readonly Outcome[] = ["killed", "wounded", "captured", "escaped", "recaptured", "missing"];

/** The usual outcomes, and the others where they are stated. */
export function shownOutcomes(answer: OutcomesAnswer): readonly OutcomeSum[] {
  return answer.outcomes.filter(({ outcome, figure }) => figure !== null || always.includes(outcome));
}
