import type { FigureStyle } from "../../figure";
import { barFills, fillColour } from "../parts/barFill";

/** One hatch for every fill of a mark. */
export function IncidentHatches({ id, style }: { readonly id: string; readonly style: FigureStyle }) {
  const spacing = style.fontSize * 0.32;
  return barFills.map((fill) => (
    <pattern key={fill} id={`${id}-${fill}`} width={spacing} height={spacing} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={spacing} height={spacing} fill={style.palette.paper} />
      <rect width={spacing * 0.5} height={spacing} fill={fillColour(fill, style.palette)} />
    </pattern>
  ));
}
