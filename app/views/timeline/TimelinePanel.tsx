import type { ReactNode } from "react";
import { boundedBy } from "../../filters/kinds/period";
import { timeline } from "../../figures/kinds/timeline/timeline";
import { useAnswer } from "../../state/answers";
import { useShownPeriod } from "../../state/draftPeriod";
import { useTranslator } from "../../state/language";
import { FoldButton } from "../parts/FoldButton";
import { FigureBox } from "../parts/FigurePanel";
import { KeyHint } from "../parts/KeyHint";
import { PageDrawing } from "../parts/PageDrawing";
import { PeriodInputs } from "./PeriodInputs";
import { TimelineBrush } from "./TimelineBrush";
import "./timeline.css";

const HEIGHT = 116;

/** When the incidents in view happened, and the period that is shown. */
export function TimelinePanel(): ReactNode {
  const { t } = useTranslator();
  const answer = useAnswer(timeline.question);
  const asked = useShownPeriod();
  const period = asked && answer?.span ? boundedBy(answer.span, asked) : null;
  return (
    <section className="timeline" aria-label={t("Timeline")}>
      <h2 className="visually-hidden">{t("Timeline")}</h2>
      <FigureBox kind={timeline} head={
          <>
            <KeyHint name="timeline" />
            {answer?.span && <PeriodInputs span={answer.span} period={period} />}
            <FoldButton name="timeline" />
          </>
        }>
        {answer && <PageDrawing kind={timeline} answer={answer} height={HEIGHT} overlay={(drawing) => <TimelineBrush drawing={drawing} period={period} />} />}
      </FigureBox>
    </section>
  );
}
