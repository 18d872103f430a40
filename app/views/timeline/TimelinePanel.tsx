import type { ReactNode } from "react";
import { timeline } from "../../figures/kinds/timeline/timeline";
import { usePromptAnswer } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { FoldButton } from "../parts/FoldButton";
import { FigureBox } from "../parts/FigurePanel";
import { KeyHint } from "../parts/KeyHint";
import { TimelineFigure } from "./TimelineFigure";
import "./timeline.css";

/** When the incidents in view happened, and the period that is shown. */
export function TimelinePanel(): ReactNode {
  const { t } = useTranslator();
  const whole = usePromptAnswer(timeline.question, "timeline");
  return (
    <section className="timeline" aria-label={t("Timeline")}>
      <h2 className="visually-hidden">{t("Timeline")}</h2>
      {whole?.span ? <TimelineFigure whole={whole} span={whole.span} /> : (
        <FigureBox kind={timeline} name={t("Timeline")} head={<><KeyHint name="timeline" /><FoldButton name="timeline" /></>}>
          {null}
        </FigureBox>
      )}
    </section>
  );
}
