import { useRef, type PointerEvent, type ReactNode } from "react";
import type { Period } from "../../domain/day";
import { useAddress } from "../../state/addressContext";
import { useDraftPeriod } from "../../state/draftPeriod";
import { useTranslator } from "../../state/language";
import { useEscape } from "../../ui/useEscape";
import { draggedPeriod, grabAt, type Grab } from "./brushDrag";
import { BrushHandle } from "./BrushHandle";
import type { DayAxis } from "./dayAxis";

interface BrushProps {
  readonly axis: DayAxis;
  readonly height: number;
  /** The whole span of the data set. */
  readonly span: Period;
  /** Null where no period is chosen. */
  readonly period: Period | null;
  /** The pointer went down and up at one point. */
  readonly onPress: (x: number, y: number) => void;
}

/** Drag across to choose a period, drag it to move it, pull or press its ends; From and To do the same without dragging. */
export function Brush({ axis, height, span, period, onPress }: BrushProps): ReactNode {
  const { t } = useTranslator();
  const address = useAddress();
  const draft = useDraftPeriod();
  const grab = useRef<{ readonly grab: Grab; readonly x: number } | null>(null);
  const shown = period ?? span;
  const [from, to] = [axis.xOf(shown.from), axis.xOf(shown.to, "end")];
  const cancel = () => {
    if (!grab.current) return;
    grab.current = null;
    draft.end();
  };
  useEscape(cancel);
  const drag = (event: PointerEvent<SVGSVGElement>) => {
    const { x } = pointIn(event);
    if (grab.current && (draft.current() || Math.abs(x - grab.current.x) >= LEAST_DRAG)) {
      draft.set(draggedPeriod(grab.current.grab, axis.dayAt(x), span));
    }
  };
  return (
    <svg
      className="brush"
      width={axis.width}
      height={height}
      role="group"
      aria-label={t("Period, by dragging or with arrow keys")}
      onPointerDown={(event) => {
        if (event.button !== 0 || !event.isPrimary) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const { x } = pointIn(event);
        grab.current = { grab: grabAt(axis, x, period, shown), x };
      }}
      onPointerMove={drag}
      onPointerUp={(event) => {
        const { x, y } = pointIn(event);
        if (grab.current && !draft.current()) onPress(x, y);
        grab.current = null;
        draft.end(address);
      }}
      onPointerCancel={cancel}
    >
      <rect className="brush-ground" width={axis.width} height={height} />
      {period && <rect className="brush-chosen" x={from} width={Math.max(1, to - from)} height={height} />}
      <BrushHandle end="from" x={from} height={height} shown={shown} span={span} />
      <BrushHandle end="to" x={to} height={height} shown={shown} span={span} />
    </svg>
  );
}

/** Pixels that a pointer must go before it is dragging. */
const LEAST_DRAG = 3;

function pointIn(event: PointerEvent<SVGSVGElement>): { readonly x: number; readonly y: number } {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}
