import { useEffect, type ReactNode } from "react";
import { tally, type Sum } from "../../engine/questions/tally";
import { figureText } from "../../figures/figureText";
import { counted } from "../../i18n/message";
import { usePromptAnswer } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { Contested } from "./Contested";
import { FilterChips } from "./FilterChips";
import { RuleSwitch } from "./RuleSwitch";
import "./strip.css";

/** What is shown, out of how much, and why: chips for the filters that are on. One line, however many they are; `children` stand before the totals. */
export function StatusStrip({ children }: { readonly children?: ReactNode }): ReactNode {
  const { t } = useTranslator();
  const answer = usePromptAnswer(tally, "totals");
  useAnswerMark(answer !== undefined);
  return (
    <div className="strip">
      <p role="status" tabIndex={-1}>{answer && t("Showing {shown} of {all} incidents", { shown: answer.shown, all: answer.all })}</p>
      {answer && <FilterChips />}
      {answer && children}
      <div className="strip-counted">
        {answer && answer.shown > 0 && <Killed sum={answer.killed} />}
        {answer && answer.shown > 0 && <Contested />}
        <RuleSwitch />
      </div>
    </div>
  );
}

/** Reported killed by the rule, in how many incidents, and how many it states none of. */
function Killed({ sum: { figure, stating, notStated, outsideRule } }: { readonly sum: Sum }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  if (!figure) return <p className="strip-killed">{t("No number killed is stated under this rule")}</p>;
  const { best, range } = figureText(figure, translator);
  return (
    <p className="strip-killed">
      <strong>{best}</strong> {t("reported killed")}{" "}
      <span>
        ({range}){" "}
        <span className="strip-stating">
          {t(counted(stating, "in {count} incident", "in {count} incidents"))}
          {notStated > 0 && t(outsideRule > 0 ? "; {count} not under this rule" : "; {count} not stated", { count: notStated })}
        </span>
      </span>
    </p>
  );
}

/** Tells whoever measures the page when its first numbers are there; the rows have a mark as well. */
function useAnswerMark(isAnswered: boolean): void {
  useEffect(() => {
    if (isAnswered) performance.mark("incident-atlas:answer");
  }, [isAnswered]);
}
