import type { IncidentTable } from "../../table/table";
import type { Engine, QuestionKind, View } from "../engine";
import { keptOverDays } from "../kept";
import { ruleOf } from "../ruleOf";
import { memoryAnswers } from "./answers/index";
import { memoryViews } from "./memoryView";

/** Answers from columns in memory; every answer equals that of the plain engine. */
export function createMemoryEngine(id: string, table: IncidentTable): Engine {
  const viewOf = memoryViews(table);
  return {
    id,
    async ask<Asked, Answer>(question: QuestionKind<Asked, Answer>, asked: Asked, view: View) {
      ruleOf(view.rule);
      const key = JSON.stringify([question.id, asked]);
      // The view is looked up for each period: an answer that somebody keeps does not keep the columns of a view long gone.
      return keptOverDays((period) => {
        const columns = viewOf(view);
        const follow = columns.following.get(key) ?? answerTo(question.id).over(columns, asked as never);
        columns.following.set(key, follow);
        return follow(period) as Answer;
      });
    },
  };
}

function answerTo(question: string) {
  const found = memoryAnswers.find((answer) => answer.question.id === question);
  if (!found) throw new Error(`The memory engine knows no question “${question}”`);
  return found;
}
