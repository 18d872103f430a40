import type { Period } from "../../domain/day";
import type { QuestionKind } from "../engine";
import type { MemoryView } from "./memoryView";

/** How the memory engine answers one question; one file each in `answers/`. The plain answer of the question is its oracle. */
export interface MemoryAnswer<Asked, Answer> {
  readonly question: QuestionKind<Asked, Answer>;
  /** Prepares the answer for a view; what it gives follows the period. */
  over(view: MemoryView, asked: Asked): (period: Period | null) => Answer;
}
