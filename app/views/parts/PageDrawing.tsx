import { useMemo, type ReactNode } from "react";
import { canvasMeasure } from "../../figures/canvasMeasure";
import type { DrawingProps, FigureForm } from "../../figures/figure";
import { figureStyle } from "../../figures/pageStyle";
import { useAtRest } from "../../state/draftPeriod";
import { useTranslator } from "../../state/language";
import { useTheme } from "../../state/theme";
import { useDue } from "../../ui/useDue";
import { useSize } from "../../ui/useSize";
import { useFontsReady } from "./useFontsReady";

interface PageDrawingProps<Answer> {
  readonly kind: FigureForm<Answer>;
  readonly answer: Answer;
  readonly height: number;
  /** What lies over the drawing and can be touched. */
  readonly overlay?: (drawing: DrawingProps<Answer>) => ReactNode;
}

/** A figure's drawing at the width that the page gives it; its words for screen readers stand beside it. */
export function PageDrawing<Answer>({ kind, answer, height, overlay }: PageDrawingProps<Answer>): ReactNode {
  const translator = useTranslator();
  const theme = useTheme();
  const [ref, size] = useSize();
  const [dueRef, isDue] = useDue();
  const isReady = useFontsReady();
  const measure = useMemo(() => canvasMeasure(), []);
  const width = Math.floor(size?.width ?? 0);
  const drawing = useMemo(
    (): DrawingProps<Answer> => ({ answer, width, height, style: figureStyle(theme, "page"), translator, ground: null, measure }),
    [answer, width, height, theme, translator, measure],
  );
  const resting = useAtRest(answer);
  const description = useMemo(() => kind.description(resting, translator), [kind, resting, translator]);
  // The same element while nothing that is drawn changes: a filter costs one drawing, not one for each step of its answer.
  const drawn = useMemo(() => <kind.Drawing {...drawing} />, [kind, drawing]);
  const isDrawn = width > 0 && isReady && isDue;
  return (
    <div className="figure-drawing" ref={ref} style={{ blockSize: height }} dir="ltr">
      <p className="visually-hidden">{description}</p>
      <div className="figure-drawn" aria-hidden="true" ref={dueRef}>
        {isDrawn && drawn}
      </div>
      {isDrawn && overlay?.(drawing)}
    </div>
  );
}
