import { useEffect, useRef } from "react";
import type { SpotMark } from "../../cartography/spotMarks";
import type { Size } from "../../ui/useSize";
import type { MapFrame } from "./frame";
import type { MapWriter } from "./mapWriter";

/** Pans to the open incident when it is opened, or when the map is made smaller, if it cannot be seen; not against the reader's own pans. */
export function useSelectedInSight(writer: MapWriter, mark: SpotMark | null, frame: MapFrame, size: Size): void {
  const latest = useRef({ mark, frame });
  useEffect(() => {
    latest.current = { mark, frame };
  });
  const key = mark?.key ?? null;
  useEffect(() => {
    const now = latest.current;
    if (key === null || now.mark?.key !== key) return;
    const { lat, lon } = now.frame.view.unproject(now.mark.x, now.mark.y);
    writer.bringIntoView(lat, lon, Math.min(ROOM, size.width / 4, size.height / 4));
  }, [writer, key, size]);
}

/** Pixels to the map's edge. */
const ROOM = 24;
