import type { ReactNode } from "react";
import type { IncidentFigureKind } from "../../figures/figure";
import { useSize } from "../../ui/useSize";
import { FigureAround } from "../parts/FigureAround";
import { PanelTargets } from "../parts/FigurePanel";
import { PageDrawing } from "../parts/PageDrawing";

/** CSS pixels; room is kept for a figure of this width until it is known how wide it is. */
const USUAL_WIDTH = 540;

interface IncidentFigureProps<Answer> {
  readonly kind: IncidentFigureKind<Answer>;
  readonly answer: Answer;
  /** Between the title and the buttons. */
  readonly head?: ReactNode;
}

/** A figure of the open incident: drawn, or as a table; to be downloaded as an image or as numbers. */
export function IncidentFigure<Answer>({ kind, answer, head }: IncidentFigureProps<Answer>): ReactNode {
  const [ref, size] = useSize();
  return (
    <FigureAround kind={kind} answer={answer} head={head} isExplained>
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
