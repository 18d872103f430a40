import type { Map as LeafletMap } from "leaflet";
import { useEffect } from "react";
import type { MapWriter } from "./mapWriter";

/** Makes the map focusable: arrows pan, plus and minus zoom; Shift goes farther. `label` says so. */
export function useMapKeys(map: LeafletMap, writer: MapWriter, label: string): void {
  useEffect(() => {
    const container = map.getContainer();
    container.tabIndex = 0;
    container.setAttribute("role", "application");
    container.setAttribute("aria-label", label);
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.target !== container) return;
      const move = moves[event.key];
      if (!move) return;
      move(writer, event.shiftKey ? FARTHER : 1);
      event.preventDefault();
      event.stopPropagation();
    };
    container.addEventListener("keydown", onKey);
    return () => container.removeEventListener("keydown", onKey);
  }, [map, writer, label]);
}

const FARTHER = 3;
/** Pixels. */
const STEP = 80;

type Move = (writer: MapWriter, times: number) => void;

const zoomIn: Move = (writer, times) => writer.zoomBy(times);
const zoomOut: Move = (writer, times) => writer.zoomBy(-times);

const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: (writer, times) => writer.panBy(-STEP * times, 0),
  ArrowRight: (writer, times) => writer.panBy(STEP * times, 0),
  ArrowUp: (writer, times) => writer.panBy(0, -STEP * times),
  ArrowDown: (writer, times) => writer.panBy(0, STEP * times),
  "+": zoomIn,
  "=": zoomIn,
  "-": zoomOut,
  _: zoomOut,
};
