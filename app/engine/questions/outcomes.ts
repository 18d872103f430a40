import { outcomes as allOutcomes, type Outcome } from "../../domain/claim";
import type { QuestionKind } from "../engine";
import { sumOf, type Sum } from "./tally";

export interface OutcomesAnswer {
  readonly outcomes: readonly OutcomeSum[];
  readonly incidents: number;
}

export interface OutcomeSum extends Sum {
  readonly outcome: Outcome;
}

/** What became of people: each outcome over all incidents in view. */
export const outcomes: QuestionKind<null, OutcomesAnswer> = {
  id: "outcomes",
  answer: ({ inView }) => ({
    outcomes: allOutcomes.map((outcome) => ({ outcome, ...sumOf(inView, outcome) })),
    incidents: inView.length,
  }),
};
