import type { ReactNode } from "react";
import type { Period } from "../../domain/day";
import type { TimelineAnswer } from "../../engine/questions/timeline";
import type { DrawingProps } from "../../figures/figure";
import { timeline } from "../../figures/kinds/timeline/timeline";
import { timelineLayout } from "../../figures/kinds/timeline/timelineLayout";
import { timelineLegend } from "../../figures/kinds/timeline/timelineLegendWords";
import { useSize } from "../../ui/useSize";
import { PageDrawing } from "../parts/PageDrawing";
import { Overview, OVERVIEW_HEIGHT } from "./Overview";
import { TimelineOverlay } from "./TimelineOverlay";
import type { TimelinePart } from "./useTimelinePart";

interface TimelineDrawnProps {
  /** Over the whole span. */
  readonly whole: TimelineAnswer;
  readonly answer: TimelineAnswer;
  readonly span: Period;
  readonly period: Period | null;
  readonly shownPart: TimelinePart;
}

/**
 * The drawing of the part on show, and below it, where that is not all, the whole span in small: together as high as the panel
 * leaves them, zoomed or not, so that nothing on the page moves.
 */
export function TimelineDrawn({ whole, answer, span, period, shownPart }: TimelineDrawnProps): ReactNode {
  const { isWhole } = shownPart;
  const [ref, size] = useSize();
  const height = Math.floor(size?.height ?? 0);
  return (
    <div className="timeline-drawn" ref={ref}>
      {height > 0 && (
        <PageDrawing
          kind={timeline}
          answer={answer}
          height={isWhole ? height : height - OVERVIEW_HEIGHT - GAP}
          overlay={(drawing) => (
            <>
              <TimelineOverlay drawing={drawing} span={span} period={period} shownPart={shownPart} />
              {!isWhole && <OverviewBelow drawing={drawing} whole={whole} span={span} period={period} shownPart={shownPart} />}
            </>
          )}
        />
      )}
    </div>
  );
}

/** Pixels between the drawing and the span in small. */
const GAP = 2;

interface OverviewBelowProps extends Pick<TimelineDrawnProps, "whole" | "span" | "period" | "shownPart"> {
  readonly drawing: DrawingProps<TimelineAnswer>;
}

function OverviewBelow({ drawing, whole, span, period, shownPart }: OverviewBelowProps): ReactNode {
  const { bars } = timelineLayout(drawing.answer, shownPart.part, timelineLegend(drawing.answer, drawing).height, drawing);
  return <Overview answer={whole} span={span} period={period} shownPart={shownPart} width={drawing.width} left={bars.x} right={bars.x + bars.width} />;
}
