import type { QuestionKind } from "../engine";
import { fewOf } from "./few";
import type { MemoryAnswer } from "./memoryAnswer";
import { rowOfId } from "./rowOfId";

/** Answers a question about one incident and nothing beside it: looks at its row alone. */
export function ofOneIncident<Asked extends { readonly id: string }, Answer>(question: QuestionKind<Asked, Answer | null>): MemoryAnswer<Asked, Answer | null> {
  return {
    question,
    over(view, asked) {
      const row = rowOfId(view.table, asked.id);
      return (period) => (row === null ? null : question.answer(fewOf(view, [row], period), asked));
    },
  };
}
