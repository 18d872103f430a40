import type { ReactNode } from "react";
import type { FacilityAnswer } from "../../engine/questions/facility";
import { held } from "../../figures/kinds/ofFacility/held/held";
import { FigureOfOne } from "../parts/FigureOfOne";

/** The numbers held as claimed, drawn. */
export function HeldFigure({ answer }: { readonly answer: FacilityAnswer }): ReactNode {
  return <FigureOfOne kind={held} answer={answer} />;
}
