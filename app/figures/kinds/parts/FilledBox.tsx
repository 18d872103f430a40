import type { Box } from "../../../cartography/pen";
import type { FigureStyle } from "../../figure";
import { fillColour, type BarFill } from "./barFill";

export interface FilledBoxProps extends Box {
  readonly fill: BarFill;
  readonly style: FigureStyle;
  /** Of the drawing's `HatchPattern`. */
  readonly hatch: string;
}

/** A bar or swatch in a side's colour; a side that is not stated is hatched, never a flat area. */
export function FilledBox({ fill, style, hatch, x, y, width, height }: FilledBoxProps) {
  const colour = fillColour(fill, style.palette);
  if (fill !== "not-stated") return <rect x={x} y={y} width={width} height={height} fill={colour} />;
  const inset = Math.min(0.5, width / 2);
  return (
    <rect
      x={x + inset}
      y={y + 0.5}
      width={Math.max(0, width - 2 * inset)}
      height={Math.max(0, height - 1)}
      fill={`url(#${hatch})`}
      stroke={colour}
      strokeWidth={1}
    />
  );
}

interface HatchPatternProps {
  readonly id: string;
  readonly style: FigureStyle;
  /** Of the lines, where they are not those of a side that is not stated. */
  readonly colour?: string;
}

export function HatchPattern({ id, style, colour = style.palette.sides["not-stated"] }: HatchPatternProps) {
  const spacing = style.fontSize * 0.4;
  return (
    <pattern id={id} width={spacing} height={spacing} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={spacing} height={spacing} fill={style.palette.paper} />
      <rect width={spacing * 0.42} height={spacing} fill={colour} />
    </pattern>
  );
}
