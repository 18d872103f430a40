import type { Day, Period } from "../domain/day";
import type { FilterValues } from "../filters/filter";
import type { Selection } from "./selection";

/** Which incidents, counted how, as known when. The period is not part of it: an answer can be asked for any period. */
export interface View {
  /** Without the period. */
  readonly filters: FilterValues;
  /** Id of a counting rule. */
  readonly rule: string;
  /** Only what was reported by this day; null: everything known. */
  readonly asOf: Day | null;
}

/** One question that a view can ask; one file each in `questions/`. */
export interface QuestionKind<Asked, Answer> {
  readonly id: string;
  /** The plain, obvious way to the answer, which every engine's answer must equal. */
  answer(selection: Selection, asked: Asked): Answer;
}

/** An answer for every period: `within(null)` is the one without a period. Brushed without asking the engine again. */
export interface OverDays<Answer> {
  within(period: Period | null): Answer;
}

/** Answers questions about one data set. A remote one answers the same questions from the same `View`. */
export interface Engine {
  /** Stands for the data set and its version: equal ids give equal answers. */
  readonly id: string;
  /** Rejects where the rule is not known. */
  ask<Asked, Answer>(question: QuestionKind<Asked, Answer>, asked: Asked, view: View): Promise<OverDays<Answer>>;
}
