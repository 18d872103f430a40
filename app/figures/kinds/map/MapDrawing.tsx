import { useId, type ReactNode } from "react";
import { svgTreePen } from "../../../cartography/svgTree";
import type { SpotsAnswer } from "../../../engine/questions/spots";
import type { DrawingProps } from "../../figure";
import { drawMap } from "./drawMap";
import { svgElements } from "./svgElements";

/** Incidents by number killed, on the ground of Syria and Iraq. */
export function MapDrawing(props: DrawingProps<SpotsAnswer>): ReactNode {
  const { width, height } = props;
  const pen = svgTreePen(useId());
  drawMap(pen, props);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {svgElements(pen.nodes())}
    </svg>
  );
}
