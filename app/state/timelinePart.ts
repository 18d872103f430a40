import type { Period } from "../domain/day";
import type { KeptTimelinePart } from "./keptTimelinePart";
import { isShort, partAround } from "./partMoves";
import { WHOLE_SPAN } from "./timelineView";

interface TimelineAsking {
  /** First and last day of the data set. */
  readonly span: Period;
  /** The page's period, bounded by the span. */
  readonly period: Period | null;
  /** What the address asks for. */
  readonly asked: Period | typeof WHOLE_SPAN | null;
  readonly kept: KeptTimelinePart | null;
}

/**
 * Which part of the span is on show: the one asked for; else, where a link or another view brings a short period, what lies around
 * that; else all of it.
 */
export function timelinePartShown(asking: TimelineAsking): Period {
  return partAsked(asking) ?? automaticPart(asking);
}

/** The part that is on show where the address asks for none. */
export function automaticPart({ span, period, kept }: TimelineAsking): Period {
  if (kept && isSamePeriod(kept.span, span) && isSamePeriod(kept.period, period)) return kept.part;
  return period && isShort(period, span) ? partAround(period, span) : span;
}

export function isSamePeriod(a: Period | null, b: Period | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
}

function partAsked({ asked, span }: TimelineAsking): Period | null {
  if (asked === null) return null;
  if (asked === WHOLE_SPAN) return span;
  const part = { from: asked.from < span.from ? span.from : asked.from, to: asked.to > span.to ? span.to : asked.to };
  return part.from < part.to ? part : null;
}
