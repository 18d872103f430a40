import type { ReactNode } from "react";
import type { Period } from "../../domain/day";
import type { TimelineAnswer } from "../../engine/questions/timeline";
import type { DrawingProps } from "../../figures/figure";
import { timelineLayout, type PlacedMark } from "../../figures/kinds/timeline/timelineLayout";
import { useAddress } from "../../state/addressContext";
import { Brush } from "./Brush";
import { dayAxis } from "./dayAxis";

interface TimelineBrushProps {
  readonly drawing: DrawingProps<TimelineAnswer>;
  readonly period: Period | null;
}

/** The brush over the timeline's drawing, on the same days; a press on a mark opens its incident. */
export function TimelineBrush({ drawing, period }: TimelineBrushProps): ReactNode {
  const address = useAddress();
  const { answer, width, height } = drawing;
  const { span } = answer;
  if (!span) return null;
  const { bars, placed } = timelineLayout(answer, span, 0, drawing);
  const axis = dayAxis(span, bars.x, bars.x + bars.width, width);
  const press = (x: number, y: number) => {
    const mark = markAt(placed, x, y);
    if (mark) address.push({ incident: mark.incident.id });
  };
  return <Brush axis={axis} height={height} span={span} period={period} onPress={press} />;
}

/** Pixels beyond a mark's edge that still count as the mark. */
const TOLERANCE = 4;

/** The mark under a point, the smallest where several meet. */
export function markAt(placed: readonly PlacedMark[], x: number, y: number): PlacedMark | undefined {
  return placed
    .filter((mark) => {
      const from = mark.shape === "bar" ? mark.x : mark.x - mark.radius;
      const to = mark.shape === "bar" ? mark.x + mark.length : mark.x + mark.radius;
      return x >= from - TOLERANCE && x <= to + TOLERANCE && Math.abs(y - mark.y) <= mark.radius + TOLERANCE;
    })
    .toSorted((a, b) => a.radius + a.length - (b.radius + b.length))[0];
}
