import type { Period } from "../domain/day";
import { boundedBy } from "../filters/kinds/period";
import { useKeptTimelinePart, type KeptTimelinePart } from "./keptTimelinePart";
import { automaticPart, isSamePeriod } from "./timelinePart";
import { WHOLE_SPAN, writeTimelinePart } from "./timelineView";
import { usePageState } from "./usePageState";
import { useTimelineSpan } from "./useTimelineSpan";

/** What the address would have to say as `span` for a link to show the timeline as this visit does; null where it does already. */
export function useKeptSpan(): string | null {
  const [kept] = useKeptTimelinePart();
  const { period } = usePageState();
  const asked = useTimelineSpan();
  return asked === null ? keptSpan(kept, period) : null;
}

export function keptSpan(kept: KeptTimelinePart | null, period: Period | null): string | null {
  if (!kept) return null;
  const asking = { span: kept.span, period: period && boundedBy(kept.span, period), asked: null };
  const part = automaticPart({ ...asking, kept });
  if (isSamePeriod(part, automaticPart({ ...asking, kept: null }))) return null;
  return isSamePeriod(part, kept.span) ? WHOLE_SPAN : writeTimelinePart(part);
}
