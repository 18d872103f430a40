import type { ReactNode } from "react";
import { runningToll as question, type RunningTollAnswer } from "../../engine/questions/runningToll";
import { runningToll as kind } from "../../figures/kinds/ofIncident/runningToll/runningToll";
import { outcomeNames } from "../../figures/names";
import { useAddress } from "../../state/addressContext";
import { useAnswerTo } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { incidentAsked } from "../parts/figureAnswers/useFigureAsker";
import { useShownView } from "../parts/figureAnswers/shownView";
import { FigureOfOne } from "../parts/FigureOfOne";

/** The toll of the outcome that is chosen; undefined before the first answer. */
export function useRunningToll(id: string): RunningTollAnswer | null | undefined {
  const view = useShownView();
  return useAnswerTo(question, { id, outcome: incidentAsked({ ...view, incident: id })?.outcome ?? "killed" });
}

/** What each authority said as days went by; nothing where there are not two figures of any outcome to be told one after the other. */
export function RunningToll({ answer }: { readonly answer: RunningTollAnswer | null }): ReactNode {
  if (!answer || (answer.outcomes.length < 2 && !isRunning(answer))) return null;
  return (
    <section className="details-toll">
      <FigureOfOne kind={kind} answer={answer} head={<OutcomeChoice answer={answer} />} />
    </section>
  );
}

function isRunning({ sides }: RunningTollAnswer): boolean {
  return sides.flatMap(({ lines }) => lines.flatMap(({ points }) => points)).length > 1;
}

function OutcomeChoice({ answer: { outcome, outcomes } }: { readonly answer: RunningTollAnswer }): ReactNode {
  const { t } = useTranslator();
  const address = useAddress();
  const offered = outcomes.includes(outcome) ? outcomes : [outcome, ...outcomes];
  return (
    <select aria-label={t("Outcome")} value={outcome} onChange={({ target: { value } }) => address.push({ toll: value === "killed" ? undefined : value })}>
      {offered.map((each) => (
        <option key={each} value={each}>
          {t(outcomeNames[each])}
        </option>
      ))}
    </select>
  );
}
