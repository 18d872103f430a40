import type { Outcome } from "../../../domain/claim";
import type { OutcomesAnswer, OutcomeSum } from "../../../engine/questions/outcomes";

/** Shown even where no incident states a number. */
const always: readonly Outcome[] = ["killed", "wounded", "captured", "escaped", "recaptured", "missing"];

/** The usual outcomes, and the others where they are stated. */
export function shownOutcomes(answer: OutcomesAnswer): readonly OutcomeSum[] {
  return answer.outcomes.filter(({ outcome, figure }) => figure !== null || always.includes(outcome));
}

/** A square-root scale where one outcome would leave most of the others no length: 45,000 displaced beside 80 missing. */
export function outcomeScale(answer: OutcomesAnswer): "linear" | "sqrt" {
  const stated = answer.outcomes.flatMap(({ figure }) => figure?.high ?? []).toSorted((a, b) => a - b);
  const middle = stated[Math.floor(stated.length / 2)] ?? 0;
  return (stated.at(-1) ?? 0) > middle * 8 ? "sqrt" : "linear";
}
