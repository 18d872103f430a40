import { useLayoutEffect, useRef, type ReactNode } from "react";
import { canvasPen } from "../../cartography/canvasPen";
import type { Pen } from "../../cartography/pen";

interface PenCanvasProps {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly draw: (pen: Pen) => void;
}

/** A small drawing beside the map; what it shows is said elsewhere in words. */
export function PenCanvas({ width, height, draw }: PenCanvasProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const density = window.devicePixelRatio || 1;
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context) return;
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, width, height);
    draw(canvasPen(context));
  }, [width, height, density, draw]);
  return (
    <canvas
      ref={canvas}
      className="map-drawing"
      width={Math.round(width * density)}
      height={Math.round(height * density)}
      style={{ inlineSize: width, blockSize: height }}
      aria-hidden="true"
    />
  );
}
