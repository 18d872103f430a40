import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Period } from "../../domain/day";
import { useAddress } from "../../state/addressContext";
import { useKeptTimelinePart } from "../../state/keptTimelinePart";
import { automaticPart, isSamePeriod, timelinePartShown } from "../../state/timelinePart";
import { WHOLE_SPAN, writeTimelinePart } from "../../state/timelineView";
import { useTimelineSpan } from "../../state/useTimelineSpan";

export interface TimelinePart {
  readonly part: Period;
  readonly isWhole: boolean;
  /** Shows another part at once; the address follows when it rests. */
  show(part: Period): void;
  /** The reader's own hand gives the page this period: the timeline stays as it is. */
  keep(period: Period | null): void;
}

/** Milliseconds without a move after which the address is written: browsers refuse too many writes. */
const PAUSE = 250;

/** Which part of the span is on show, and how to show another. */
export function useTimelinePart(span: Period, period: Period | null): TimelinePart {
  const address = useAddress();
  const asked = useTimelineSpan();
  const [moving, setMoving] = useState<Period | null>(null);
  const [kept, keepPart] = useKeptTimelinePart();
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const asking = { span, period, asked, kept };
  const { from, to } = moving ?? timelinePartShown(asking);
  // The very same while it is the same: what is drawn by it is not drawn anew with every move of the period.
  const part = useMemo(() => ({ from, to }), [from, to]);
  const keep = useCallback((next: Period | null) => keepPart({ span, period: next, part }), [keepPart, span, part]);
  const write = (next: Period) => {
    setMoving(null);
    const isAll = isSamePeriod(next, span);
    address.replace({ span: !isAll ? writeTimelinePart(next) : isSamePeriod(automaticPart(asking), span) ? undefined : WHOLE_SPAN });
  };
  return {
    part,
    isWhole: isSamePeriod(part, span),
    show(next) {
      setMoving(next);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => write(next), PAUSE);
    },
    keep,
  };
}
