import type { ReactNode } from "react";
import { timeline as timelineQuestion } from "../../engine/questions/timeline";
import { useAnswer } from "../../state/answers";
import { useShownPeriod } from "../../state/draftPeriod";
import { useTranslator } from "../../state/language";
import { Panel } from "../parts/Panel";
import { PeriodInputs } from "./PeriodInputs";
import "./timeline.css";

export function TimelinePanel(): ReactNode {
  const { t } = useTranslator();
  const answer = useAnswer(timelineQuestion);
  const period = useShownPeriod();
  return <Panel name={t("Timeline")} className="timeline">{answer?.span && <PeriodInputs span={answer.span} period={period} />}</Panel>;
}
