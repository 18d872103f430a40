import { useId, type ReactNode } from "react";
import { palettes, type Palette } from "../../cartography/palette";
import type { Pen } from "../../cartography/pen";
import { svgTreePen } from "../../cartography/svgTree";
import { svgElements } from "../../figures/kinds/map/svgElements";
import { useTheme } from "../../state/theme";

interface SignProps {
  /** CSS pixels, each way. */
  readonly size: number;
  /** Draws around the middle, which is at (0, 0). */
  readonly draw: (pen: Pen, palette: Palette) => void;
}

/** A sign of the map, drawn as the map draws it, beside the words that explain it. */
export function Sign({ size, draw }: SignProps): ReactNode {
  const palette = palettes[useTheme()];
  const pen = svgTreePen(useId());
  draw(pen, palette);
  return (
    <svg className="sign" width={size} height={size} viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`} aria-hidden="true">
      {svgElements(pen.nodes())}
    </svg>
  );
}
