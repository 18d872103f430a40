import { sumFigures, type Figure } from "../../domain/casualty";
import type { Outcome } from "../../domain/claim";
import type { CountedIncident } from "../countedIncident";
import type { QuestionKind } from "../engine";

/** A sum over incidents: of how many, and how many state no number. */
export interface Sum {
  /** Null where no incident states a number. */
  readonly figure: Figure | null;
  readonly stating: number;
  readonly notStated: number;
}

export interface TallyAnswer {
  /** n of N. */
  readonly shown: number;
  readonly all: number;
  readonly killed: Sum;
}

/** How many incidents are in view, and how many people were reported killed in them. */
export const tally: QuestionKind<null, TallyAnswer> = {
  id: "tally",
  answer: ({ inView, all }) => ({ shown: inView.length, all: all.length, killed: sumOf(inView, "killed") }),
};

/** Adds one outcome over incidents; what does not state it is counted apart. */
export function sumOf(incidents: readonly CountedIncident[], outcome: Outcome): Sum {
  const totals = incidents.flatMap((counted) => counted.tally(outcome).total ?? []);
  return { figure: sumFigures(totals), stating: totals.length, notStated: incidents.length - totals.length };
}
