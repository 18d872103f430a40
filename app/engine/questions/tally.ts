import { sumFigures, type Figure } from "../../domain/casualty";
import type { OutcomeTally } from "../../counting/tally";
import type { Outcome } from "../../domain/claim";
import type { CountedIncident } from "../countedIncident";
import type { QuestionKind } from "../engine";

/** Incidents that state no number killed under the rule. */
export interface Unstated {
  readonly notStated: number;
  /** Those of them for which somebody states a number, but nobody whom the rule takes. */
  readonly outsideRule: number;
}

/** A sum over incidents: of how many, and how many state no number under the rule. */
export interface Sum extends Unstated {
  /** Null where no incident states a number. */
  readonly figure: Figure | null;
  readonly stating: number;
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
  const tallies = incidents.map((counted) => counted.tally(outcome));
  const totals = tallies.flatMap(({ total }) => total ?? []);
  return {
    figure: sumFigures(totals),
    stating: totals.length,
    ...unstatedAmong(tallies),
  };
}

/** What of the incidents has no number killed under the rule. */
export function unstated(incidents: readonly CountedIncident[]): Unstated {
  return unstatedAmong(incidents.map((counted) => counted.tally("killed")));
}

function unstatedAmong(tallies: readonly OutcomeTally[]): Unstated {
  const without = tallies.filter(({ total }) => total === null);
  return { notStated: without.length, outsideRule: without.filter(({ isStated }) => isStated).length };
}
