import { useId, type ReactNode } from "react";
import { svgTreePen } from "../../../cartography/svgTree";
import type { DrawingProps } from "../../figure";
import { drawMap } from "./drawMap";
import type { MapAnswer } from "./mapAnswer";
import { svgElements } from "./svgElements";

/** Incidents by number killed, on the ground of Syria and Iraq. */
export function MapDrawing(props: DrawingProps<MapAnswer>): ReactNode {
  const { width, height } = props;
  const pen = svgTreePen(useId());
  drawMap(pen, props);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {svgElements(pen.nodes())}
    </svg>
  );
}
