import { useMemo, useRef, type KeyboardEvent, type ReactNode } from "react";
import type { Period } from "../../domain/day";
import type { TimelineAnswer } from "../../engine/questions/timeline";
import { boundedBy } from "../../filters/kinds/period";
import { timeline } from "../../figures/kinds/timeline/timeline";
import { useAtRest, useShownPeriod } from "../../state/draftPeriod";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { useSetting } from "../../state/useSetting";
import { timelineShown } from "../parts/figureAnswers/timelineAnswer";
import { FoldButton } from "../parts/FoldButton";
import { FigureBox } from "../parts/FigurePanel";
import { KeyHint } from "../parts/KeyHint";
import { useShortcut } from "../parts/shortcuts";
import { BarChoices } from "./BarChoices";
import { zoomedPart } from "../../state/partMoves";
import { PeriodInputs } from "./PeriodInputs";
import { TimelineDrawn } from "./TimelineDrawn";
import { useTimelinePart } from "./useTimelinePart";
import { ZoomButtons } from "./ZoomButtons";

interface TimelineFigureProps {
  /** Over the whole span. */
  readonly whole: TimelineAnswer;
  readonly span: Period;
}

/** The timeline with what changes it: period, zoom, and what its bars stand for. */
export function TimelineFigure({ whole, span }: TimelineFigureProps): ReactNode {
  const { t } = useTranslator();
  const box = useRef<HTMLDivElement>(null);
  useShortcut("timeline", () => box.current?.focus());
  const shown = useShownPeriod();
  const { period: chosen } = usePageState();
  const shownPart = useTimelinePart(span, chosen && boundedBy(span, chosen));
  const [unit, bars] = [useSetting("unit"), useSetting("bars")];
  const { part } = shownPart;
  const answer = useMemo(() => timelineShown(whole, span, part, { unit, bars }), [whole, span, part, unit, bars]);
  const answerAtRest = useAtRest(answer);
  const period = shown && boundedBy(span, shown);
  const zoom = (factor: number) => shownPart.show(zoomedPart(part, span, factor, middleOf(period, part)));
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target instanceof Element && event.target.matches("input"))) return;
    if (event.key === "+" || event.key === "=") zoom(0.5);
    else if (event.key === "-" || event.key === "−") zoom(2);
    else return;
    event.preventDefault();
  };
  return (
    <div className="timeline-box" ref={box} tabIndex={-1} role="presentation" onKeyDown={press}>
      <FigureBox
        kind={timeline}
        answer={answerAtRest}
        name={t("Timeline")}
        head={
          <>
            <KeyHint name="timeline" />
            <div className="timeline-head">
              <BarChoices answer={answer} />
              <ZoomButtons span={span} period={period} shownPart={shownPart} onZoom={zoom} />
              <PeriodInputs span={span} period={period} />
            </div>
            <FoldButton name="timeline" />
          </>
        }
      >
        <TimelineDrawn whole={whole} answer={answer} span={span} period={period} shownPart={shownPart} />
      </FigureBox>
    </div>
  );
}

/** A period on show stays where it is while the timeline is zoomed; else the middle does. */
function middleOf(period: Period | null, part: Period): number {
  const middle = period ? (period.from + period.to + 1) / 2 : Number.NaN;
  return middle >= part.from && middle <= part.to + 1 ? middle : (part.from + part.to + 1) / 2;
}
