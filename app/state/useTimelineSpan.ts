import { useMemo, useSyncExternalStore } from "react";
import type { Period } from "../domain/day";
import { useAddress } from "./addressContext";
import { parseTimelinePart, timelineSpanText, WHOLE_SPAN } from "./timelineView";

/** The part of the timeline that the address asks for; null where it says nothing. */
export function useTimelineSpan(): Period | typeof WHOLE_SPAN | null {
  const address = useAddress();
  const text = useSyncExternalStore(address.subscribe, () => timelineSpanText(address.search()));
  return useMemo(() => (text === null || text === WHOLE_SPAN ? text : parseTimelinePart(text)), [text]);
}
