import type { ReactNode } from "react";
import { detaineeBalance as question } from "../../engine/questions/detaineeBalance";
import { detaineeBalance as kind } from "../../figures/kinds/ofIncident/detaineeBalance/detaineeBalance";
import { useAnswerTo } from "../../state/answers";
import { IncidentFigure } from "./IncidentFigure";

/** Of prisons and camps: how many were held and what became of them, where anybody gives a number. */
export function DetaineeBalance({ id }: { readonly id: string }): ReactNode {
  const answer = useAnswerTo(question, { id, outcome: "killed" });
  if (!answer?.applies || answer.rows.every(({ figure }) => figure === null)) return null;
  return (
    <section className="details-balance">
      <IncidentFigure kind={kind} answer={answer} />
    </section>
  );
}
