import { useEffect, useRef } from "react";
import type { Box } from "../../cartography/pen";
import type { SpotMark } from "../../cartography/spotMarks";
import type { MapFrame } from "./frame";
import type { MapWriter } from "./mapWriter";

/**
 * Pans to the open incident if it cannot be seen, when it is opened and when the map or what lies over it (`covered`) changes its
 * size; not against the reader's own pans.
 */
export function useSelectedInSight(writer: MapWriter, mark: SpotMark | null, frame: MapFrame, covered: readonly Box[]): void {
  const latest = useRef({ mark, frame });
  useEffect(() => {
    latest.current = { mark, frame };
  });
  const key = mark?.key ?? null;
  useEffect(() => {
    const now = latest.current;
    if (key === null || now.mark?.key !== key) return;
    const { lat, lon } = now.frame.view.unproject(now.mark.x, now.mark.y);
    writer.bringIntoSight(lat, lon, covered);
  }, [writer, key, covered]);
}
