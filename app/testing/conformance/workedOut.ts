import type { Period } from "../../domain/day";
import type { QuestionKind } from "../../engine/engine";
import type { ShortView } from "./askEngine";

export type Ask = <Asked, Answer>(question: QuestionKind<Asked, Answer>, asked: Asked, view?: ShortView, period?: Period | null) => Promise<Answer>;

/** Answers to one question, worked out with paper and pencil. */
export interface WorkedOut {
  readonly name: string;
  /** Id of the question that it is about. */
  readonly question: string;
  check(ask: Ask): Promise<void>;
}

export function about(question: { readonly id: string }, name: string, check: WorkedOut["check"]): WorkedOut {
  return { name: `${question.id}: ${name}`, question: question.id, check };
}
