import type { LeafletMouseEvent, Map as LeafletMap } from "leaflet";
import { useCallback, useEffect, useMemo, useState } from "react";
import { cloudAt } from "../../cartography/cloudPoints";
import type { Spot } from "../../domain/spot";
import type { Cloud } from "../../engine/questions/cloud";
import { together } from "../../engine/questions/together";
import { useAnswerTo } from "../../state/answers";
import { usePageState } from "../../state/usePageState";
import { pointsOf } from "../../figures/kinds/map/drawnCloud";
import type { MapFrame } from "./frame";

export interface CloudPick {
  /** What is told apart of the cloud: where the pointer is, and the open incident. */
  readonly spots: readonly Spot[];
  /** Keeps what is under the pointer while the pointer goes on: its incidents are listed. */
  readonly hold: (isHeld: boolean) => void;
  /** Whether the cloud has incidents under the pointer. */
  readonly isOver: (event: LeafletMouseEvent) => boolean;
}

/** Pixels around the pointer. */
const REACH = 5;
/** Incidents that are read for one place. */
const MOST = 60;

/** Finds the incidents under the pointer among all that are drawn: one pass, two comparisons each. */
export function useCloudPick(map: LeafletMap, { canvas, origin, margin }: MapFrame, cloud: Cloud | null): CloudPick {
  const [rows, setRows] = useState<readonly number[]>(none);
  const [isHeld, hold] = useState(false);
  const { incident } = usePageState();
  const rowsAt = useCallback(
    ({ layerPoint }: LeafletMouseEvent) => {
      if (!cloud) return none;
      const at = { x: layerPoint.x - origin.x + margin.x, y: layerPoint.y - origin.y + margin.y };
      return cloudAt(pointsOf(cloud), cloud.rows, canvas, at, REACH, MOST);
    },
    [cloud, canvas, origin, margin],
  );
  useEffect(() => {
    if (isHeld || !cloud) return undefined;
    const onMove = (event: LeafletMouseEvent) => {
      const next = rowsAt(event);
      setRows((last) => (last.join() === next.join() ? last : next));
    };
    const onLeave = () => setRows(none);
    map.on("mousemove", onMove).on("click", onMove).on("mouseout movestart zoomstart", onLeave);
    return () => {
      map.off("mousemove", onMove).off("click", onMove).off("mouseout movestart zoomstart", onLeave);
    };
  }, [map, rowsAt, isHeld, cloud]);
  const asked = { rows: cloud ? rows : none, id: cloud ? incident : null };
  const answer = useAnswerTo(together, asked);
  // The very same while nothing is asked for: a new filter draws nothing anew for it.
  const spots = asked.rows.length === 0 && asked.id === null ? noSpots : answer;
  const isOver = useCallback((event: LeafletMouseEvent) => rowsAt(event).length > 0, [rowsAt]);
  return useMemo(() => ({ spots: spots ?? noSpots, hold, isOver }), [spots, isOver]);
}

const none: readonly number[] = [];
const noSpots: readonly Spot[] = [];
