import { DomUtil, point } from "leaflet";
import { useEffect, useLayoutEffect, useRef, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { canvasPen } from "../../cartography/canvasPen";
import type { Pen } from "../../cartography/pen";
import type { MapFrame } from "./frame";
import { followZoom } from "./zoomTransform";

interface LayerCanvasProps {
  /** For tests and style sheets. */
  readonly name: string;
  readonly frame: MapFrame;
  /** Draws the frame's canvas; called again whenever it is another function. */
  readonly draw: (pen: Pen<CanvasImageSource>, canvas: DrawnCanvas) => void;
}

/** What is drawn on, for what no pen draws: a million pixels. */
export interface DrawnCanvas {
  readonly context: CanvasRenderingContext2D;
  /** Pixels of the canvas for one of the frame. */
  readonly density: number;
}

/** A canvas in the map, above the ones before it. */
export function LayerCanvas({ name, frame, draw }: LayerCanvasProps): ReactNode {
  const map = useMap();
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (canvas.current) paint(canvas.current, frame, draw);
  }, [frame, draw]);
  useEffect(() => (canvas.current ? followZoom(map, canvas.current, frame) : undefined), [map, frame]);
  const pane = map.getPane("overlayPane");
  return pane && createPortal(<canvas ref={canvas} className="leaflet-zoom-animated map-canvas" data-layer={name} aria-hidden="true" />, pane);
}

function paint(canvas: HTMLCanvasElement, { canvas: { width, height }, margin, origin }: MapFrame, draw: LayerCanvasProps["draw"]): void {
  const density = densityFor(width, height);
  const [across, down] = [Math.round(width * density), Math.round(height * density)];
  if (canvas.width !== across || canvas.height !== down) {
    Object.assign(canvas, { width: across, height: down });
    Object.assign(canvas.style, { inlineSize: `${width}px`, blockSize: `${height}px` });
  }
  const context = canvas.getContext("2d");
  if (!context) return;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
  draw(canvasPen(context), { context, density });
  DomUtil.setTransform(canvas, point(origin.x - margin.x, origin.y - margin.y), 1);
}

/** Canvas pixels for one of CSS; fewer than the screen has where a canvas would take more than 100 MB. */
function densityFor(width: number, height: number): number {
  return Math.min(window.devicePixelRatio || 1, Math.sqrt(25_000_000 / (width * height)));
}
