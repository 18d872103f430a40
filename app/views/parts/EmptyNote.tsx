import type { ReactNode } from "react";
import { tally } from "../../engine/questions/tally";
import { emptyDataset, noIncident } from "../../figures/notes";
import { useAnswer } from "../../state/answers";
import { useTranslator } from "../../state/language";
import "./lead.css";

/** Over the map where the filters leave nothing to draw on it; the list says the way out. */
export function EmptyNote(): ReactNode {
  const { t } = useTranslator();
  const answer = useAnswer(tally);
  if (answer?.shown !== 0) return null;
  return (
    <div className="lead-place" aria-hidden="true">
      <p className="lead lead-empty">{t(answer.all === 0 ? emptyDataset : noIncident)}</p>
    </div>
  );
}
