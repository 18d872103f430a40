import type { ReactNode } from "react";
import { detaineeBalance as question, type DetaineeBalanceAnswer } from "../../engine/questions/detaineeBalance";
import { detaineeBalance as kind } from "../../figures/kinds/ofIncident/detaineeBalance/detaineeBalance";
import { useAnswerTo } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { FigureOfOne } from "../parts/FigureOfOne";

/** Undefined before the first answer. */
export function useDetaineeBalance(id: string): DetaineeBalanceAnswer | null | undefined {
  return useAnswerTo(question, { id, outcome: "killed" });
}

/** Of prisons and camps: how many were held and what became of them, where anybody gives a number. */
export function DetaineeBalance({ answer }: { readonly answer: DetaineeBalanceAnswer | null }): ReactNode {
  const { t } = useTranslator();
  if (!answer?.applies) return null;
  if (answer.rows.every(({ figure }) => figure === null)) return <p className="details-balance hint">{t("Balance of detainees: no number counts under this rule; that is not 0.")}</p>;
  return (
    <section className="details-balance">
      <FigureOfOne kind={kind} answer={answer} />
    </section>
  );
}
