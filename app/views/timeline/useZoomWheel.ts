import { useEffect, useEffectEvent, useRef, type RefObject } from "react";
import type { Period } from "../../domain/day";
import type { DayAxis } from "./dayAxis";
import { lengthOf, movedPart, zoomedPart } from "../../state/partMoves";
import { isSamePeriod } from "../../state/timelinePart";
import type { TimelinePart } from "./useTimelinePart";

/**
 * A wheel over the axis, or with Ctrl (as a pinch on a touchpad is) over all of the timeline, zooms about the pointer; a wheel to the
 * side, or with Shift, moves along. Returns a ref for the element.
 */
export function useZoomWheel(axis: DayAxis, span: Period, foot: number, { part, show, isWhole }: TimelinePart): RefObject<HTMLDivElement | null> {
  const over = useRef<HTMLDivElement>(null);
  const pending = useRef({ factor: 1, days: 0 });
  const turn = useEffectEvent((event: WheelEvent, element: Element) => {
    const box = element.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (isSideways && !event.ctrlKey) {
      if (isWhole) return;
      event.preventDefault();
      pending.current.days += ((event.deltaX || event.deltaY) / (axis.right - axis.left)) * lengthOf(part);
      const whole = Math.trunc(pending.current.days);
      pending.current.days -= whole;
      if (whole !== 0) show(movedPart(part, span, whole));
      return;
    }
    if (!event.ctrlKey && y < foot) return;
    event.preventDefault();
    const steps = Math.max(-MOST, Math.min(MOST, event.deltaY));
    const factor = pending.current.factor * Math.exp(steps * 0.008);
    const next = zoomedPart(part, span, factor, axis.momentAt(x));
    const isEnd = (factor < 1 && lengthOf(next) > lengthOf(part) * factor + 1) || (factor > 1 && isSamePeriod(next, span));
    pending.current.factor = isSamePeriod(next, part) && !isEnd ? factor : 1;
    if (!isSamePeriod(next, part)) show(next);
  });
  useEffect(() => {
    const element = over.current;
    if (!element) return undefined;
    const onWheel = (event: WheelEvent) => turn(event, element);
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, []);
  return over;
}

/** Pixels of a turn that count. */
const MOST = 60;
