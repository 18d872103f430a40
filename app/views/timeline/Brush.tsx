import { useRef, type ReactNode, type PointerEvent } from "react";
import type { Period } from "../../domain/day";
import { useTranslator } from "../../state/language";
import { draggedPeriod, grabAt, type Grab } from "./brushDrag";
import { BrushHandle } from "./BrushHandle";
import { BrushWhole } from "./BrushWhole";
import { handlePlaces } from "./brushHandles";
import type { DayAxis } from "./dayAxis";
import { partWith } from "../../state/partMoves";
import { useEscapeFromDrag } from "./useEscapeFromDrag";
import { usePeriodDraft } from "./usePeriodDraft";
import { usePinch } from "./usePinch";
import type { TimelinePart } from "./useTimelinePart";

interface BrushProps {
  readonly axis: DayAxis;
  readonly height: number;
  /** Of the axis line. */
  readonly foot: number;
  /** The whole span of the data set. */
  readonly span: Period;
  /** Null where no period is chosen. */
  readonly period: Period | null;
  readonly shownPart: TimelinePart;
  /** Whether something is to be pressed at a point. */
  readonly isTarget: boolean;
  /** The pointer went down and up at one point. */
  readonly onPress: (x: number, y: number) => void;
  /** The pointer is somewhere, with nothing held; null: it has left, or a drag began. */
  readonly onPoint: (point: { readonly x: number; readonly y: number } | null) => void;
}

/** Drag across to choose a period, drag it to move it, pull its ends; arrow keys, From and To do the same without dragging. */
export function Brush({ axis, height, foot, span, period, shownPart, isTarget, onPress, onPoint }: BrushProps): ReactNode {
  const { t } = useTranslator();
  const { part } = axis;
  const draft = usePeriodDraft(span, shownPart.keep, (moved, which) => {
    const shown = partWith(which === "to" ? moved.to : moved.from, part, span);
    if (shown !== part) shownPart.show(shown);
  });
  const pinch = usePinch(axis, span, shownPart.show);
  const held = useRef<{ readonly grab: Grab; readonly x: number } | null>(null);
  const shown = period ?? span;
  const handles = handlePlaces(axis, shown);
  const cancel = () => {
    held.current = null;
    draft.giveUp();
  };
  useEscapeFromDrag(() => held.current !== null || draft.current() !== null, cancel);
  const move = (event: PointerEvent<SVGSVGElement>) => {
    const point = pointIn(event);
    if (pinch.move(event.pointerId, point.x)) return;
    if (!held.current) return event.pointerType === "mouse" ? onPoint(point) : undefined;
    if (!draft.current() && Math.abs(point.x - held.current.x) < LEAST_DRAG) return;
    onPoint(null);
    draft.set(draggedPeriod(held.current.grab, axis.dayAt(point.x), span));
  };
  return (
    <svg
      className={isTarget ? "brush brush-points" : "brush"}
      width={axis.width}
      height={height}
      role="group"
      aria-label={t("Period, by dragging or with arrow keys")}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        const { x } = pointIn(event);
        event.currentTarget.setPointerCapture(event.pointerId);
        if (pinch.down(event.pointerId, x)) return cancel();
        held.current = { grab: grabAt(axis, x, handles, period, shown), x };
      }}
      onPointerMove={move}
      onPointerUp={(event) => {
        pinch.up(event.pointerId);
        const { x, y } = pointIn(event);
        if (held.current && !draft.current()) onPress(x, y);
        held.current = null;
        draft.end();
      }}
      onPointerCancel={(event) => {
        pinch.up(event.pointerId);
        cancel();
      }}
      onPointerLeave={() => onPoint(null)}
    >
      <rect className="brush-ground" width={axis.width} height={height} />
      {period && <BrushWhole from={handles.from.x} end={handles.to.x} height={foot} period={period} span={span} keys={draft.keysFor("whole", shown)} />}
      <BrushHandle end="from" place={handles.from} height={height} foot={foot} shown={shown} span={span} keys={draft.keysFor("from", shown)} />
      <BrushHandle end="to" place={handles.to} height={height} foot={foot} shown={shown} span={span} keys={draft.keysFor("to", shown)} />
    </svg>
  );
}

/** Pixels that a pointer must go before it is dragging. */
const LEAST_DRAG = 3;

function pointIn(event: PointerEvent<SVGSVGElement>): { readonly x: number; readonly y: number } {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}
