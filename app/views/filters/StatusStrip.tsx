import { useEffect, type ReactNode } from "react";
import { tally } from "../../engine/questions/tally";
import { figureText } from "../../figures/figureText";
import { counted } from "../../i18n/message";
import { usePromptAnswer } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { FilterChips } from "./FilterChips";
import "./strip.css";

/** What is shown, out of how much, and why: chips for the filters that are on. One line, however many they are; `children` stand before the totals. */
export function StatusStrip({ children }: { readonly children?: ReactNode }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const answer = usePromptAnswer(tally, "totals");
  useAnswerMark(answer !== undefined);
  return (
    <div className="strip">
      <p role="status" tabIndex={-1}>{answer && t("Showing {shown} of {all} incidents", { shown: answer.shown, all: answer.all })}</p>
      {answer && <FilterChips />}
      {answer && children}
      {answer?.killed.figure && (
        <p className="strip-killed">
          <strong>{figureText(answer.killed.figure, translator).best}</strong> {t("reported killed")}{" "}
          <span>
            ({figureText(answer.killed.figure, translator).range}){" "}
            <span className="strip-stating">
              {t(counted(answer.killed.stating, "in {count} incident", "in {count} incidents"))}
              {answer.killed.notStated > 0 && t("; {count} not stated", { count: answer.killed.notStated })}
            </span>
          </span>
        </p>
      )}
    </div>
  );
}

/** Tells whoever measures the page when its first numbers are there; the rows have a mark as well. */
function useAnswerMark(isAnswered: boolean): void {
  useEffect(() => {
    if (isAnswered) performance.mark("incident-atlas:answer");
  }, [isAnswered]);
}
