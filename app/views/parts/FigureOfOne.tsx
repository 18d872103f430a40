import type { ReactNode } from "react";
import type { FacilityFigureKind, IncidentFigureKind } from "../../figures/figure";
import { useSize } from "../../ui/useSize";
import { FigureAround } from "./FigureAround";
import { PanelTargets } from "./FigurePanel";
import { PageDrawing } from "./PageDrawing";

/** CSS pixels; room is kept for a figure of this width until it is known how wide it is. */
const USUAL_WIDTH = 540;

interface FigureOfOneProps<Answer> {
  readonly kind: IncidentFigureKind<Answer> | FacilityFigureKind<Answer>;
  readonly answer: Answer;
  /** Between the title and the buttons. */
  readonly head?: ReactNode;
}

/** A figure of the open incident or facility: drawn, or as a table; to be downloaded as an image or as numbers. */
export function FigureOfOne<Answer>({ kind, answer, head }: FigureOfOneProps<Answer>): ReactNode {
  const [ref, size] = useSize();
  return (
    <FigureAround kind={kind} answer={answer} head={head}>
      <div ref={ref} style={{ minBlockSize: size ? undefined : kind.height(answer, USUAL_WIDTH) }}>
        {size && (
          <PageDrawing
            kind={kind} answer={answer} height={kind.height(answer, size.width)}
            overlay={(drawing) => <PanelTargets kind={kind} drawing={drawing} />}
          />
        )}
      </div>
    </FigureAround>
  );
}
