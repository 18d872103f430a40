import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Period } from "../../domain/day";
import { useAddress } from "../../state/addressContext";
import { WHOLE_SPAN, writeTimelinePart } from "../../state/timelineView";
import { useTimelineSpan } from "../../state/useTimelineSpan";
import { isShort, partAround } from "./partMoves";

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

/**
 * Which part of the span is on show: the one asked for; else, where a link or another view brings a short period, what lies around
 * that; else all of it.
 */
export function useTimelinePart(span: Period, period: Period | null): TimelinePart {
  const address = useAddress();
  const asked = useTimelineSpan();
  const [moving, setMoving] = useState<Period | null>(null);
  const [kept, setKept] = useState<{ readonly period: Period | null; readonly part: Period } | null>(null);
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const automatic = kept && isSame(kept.period, period) ? kept.part : period && isShort(period, span) ? partAround(period, span) : span;
  const { from, to } = moving ?? partAsked(asked, span) ?? automatic;
  // The very same while it is the same: what is drawn by it is not drawn anew with every move of the period.
  const part = useMemo(() => ({ from, to }), [from, to]);
  const keep = useCallback((next: Period | null) => setKept({ period: next, part }), [part]);
  const write = (next: Period) => {
    setMoving(null);
    const isAll = isSame(next, span);
    address.replace({ span: !isAll ? writeTimelinePart(next) : isSame(automatic, span) ? undefined : WHOLE_SPAN });
  };
  return {
    part,
    isWhole: isSame(part, span),
    show(next) {
      setMoving(next);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => write(next), PAUSE);
    },
    keep,
  };
}

function partAsked(asked: ReturnType<typeof useTimelineSpan>, span: Period): Period | null {
  if (asked === null) return null;
  if (asked === WHOLE_SPAN) return span;
  const part = { from: asked.from < span.from ? span.from : asked.from, to: asked.to > span.to ? span.to : asked.to };
  return part.from < part.to ? part : null;
}

export function isSame(a: Period | null, b: Period | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
}
