import { useCallback, useMemo, useRef, useState, type ReactNode } from "react";
import type { Period } from "../../domain/day";
import type { TimelineAnswer } from "../../engine/questions/timeline";
import type { DrawingProps, FigureTarget } from "../../figures/figure";
import { timelineLayout } from "../../figures/kinds/timeline/timelineLayout";
import { timelineLegend } from "../../figures/kinds/timeline/timelineLegendWords";
import { timelineTargets } from "../../figures/kinds/timeline/timelineTargets";
import { useAddress } from "../../state/addressContext";
import { useAtRest } from "../../state/draftPeriod";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { PointerCard } from "../parts/PointerCard";
import { choiceChange, choiceHint, isChosen } from "../parts/targetChoice";
import { Brush } from "./Brush";
import { dayAxis } from "./dayAxis";
import { targetAt } from "./targetAt";
import { TimelineToolbar } from "./TimelineToolbar";
import type { TimelinePart } from "./useTimelinePart";
import { useZoomWheel } from "./useZoomWheel";

interface TimelineOverlayProps {
  readonly drawing: DrawingProps<TimelineAnswer>;
  readonly span: Period;
  readonly period: Period | null;
  readonly shownPart: TimelinePart;
}

/** What lies over the timeline's drawing, on the same days: the brush, and bars and marks to be pointed at, walked and pressed. */
export function TimelineOverlay({ drawing, span, period, shownPart }: TimelineOverlayProps): ReactNode {
  const { t } = useTranslator();
  const address = useAddress();
  const chosen = usePageState();
  const [pointed, setPointed] = useState<{ readonly key: string; readonly anchor: Element } | null>(null);
  const anchors = useRef(new Map<string, Element>());
  const { answer, width, height } = drawing;
  const { part } = shownPart;
  const top = timelineLegend(answer, drawing).height;
  const { bars, marks } = timelineLayout(answer, part, top, drawing);
  const resting = useAtRest(drawing);
  const targets = useMemo(() => timelineTargets(resting, timelineLegend(resting.answer, resting).height), [resting]);
  const axis = dayAxis(part, bars.x, bars.x + bars.width, width);
  const foot = marks.y + marks.height;
  const wheel = useZoomWheel(axis, span, foot, shownPart);
  const { keep } = shownPart;
  const choose = useCallback(({ choice }: FigureTarget) => {
    if (!choice) return;
    if ("period" in choice) keep(isChosen(choice, chosen) ? null : choice.period);
    address.push(choiceChange(choice, chosen));
  }, [keep, chosen, address]);
  const shown = [...targets.marks, ...targets.bars].find(({ key }) => key === pointed?.key);
  const anchorOf = useCallback((key: string, element: Element | null) => void (element ? anchors.current.set(key, element) : anchors.current.delete(key)), []);
  const point = useCallback((key: string | null) => {
    const anchor = key === null ? undefined : anchors.current.get(key);
    setPointed((last) => (last?.key === key ? last : key !== null && anchor ? { key, anchor } : null));
  }, []);
  return (
    <div className="timeline-overlay" ref={wheel}>
      <Brush
        axis={axis}
        height={height}
        foot={foot}
        span={span}
        period={period}
        shownPart={shownPart}
        isTarget={shown !== undefined}
        onPress={(x, y) => {
          const target = targetAt(targets, x, y);
          if (target) choose(target);
        }}
        onPoint={(at) => point(at ? (targetAt(targets, at.x, at.y)?.key ?? null) : null)}
      />
      <TimelineToolbar name={t("Bars of the timeline")} targets={targets.bars} onFocus={point} onChoose={choose} anchorOf={anchorOf} />
      <TimelineToolbar name={t("Incidents on the timeline")} targets={targets.marks} onFocus={point} onChoose={choose} anchorOf={anchorOf} />
      {shown && pointed && (
        <PointerCard anchor={pointed.anchor} name={shown.name} says={shown.says} hint={shown.choice && t(choiceHint(shown.choice, chosen))} onDismiss={() => setPointed(null)} />
      )}
    </div>
  );
}
