import { useDeferredValue, useMemo, type ReactNode } from "react";
import type { ChartPlace, DrawingProps, FigureForm, FigureKind } from "../../figures/figure";
import { useAnswer } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { FigureAround, type FigureAroundProps } from "./FigureAround";
import { FigureTargets } from "./FigureTargets";
import { PageDrawing } from "./PageDrawing";
import { useRowHeight } from "./useRowHeight";

interface FigurePanelProps<Answer> {
  readonly kind: FigureKind<Answer>;
  readonly chart: ChartPlace<Answer>;
  /** Notes that stand beside the figure already: they are not shown once more. */
  readonly said?: readonly string[] | undefined;
}

/** A figure on the page: drawn, or as a table; to be downloaded as an image or as numbers. Nothing before its first answer. */
export function FigurePanel<Answer>({ kind, chart, said }: FigurePanelProps<Answer>): ReactNode {
  const { t } = useTranslator();
  // What the reader has pressed answers first; the drawings follow.
  const answer = useDeferredValue(useAnswer(kind.question));
  const row = useRowHeight();
  if (answer === undefined) return null;
  return (
    <FigureBox kind={kind} said={said} {...(chart.name && { name: t(chart.name) })}>
      <PageDrawing
        kind={kind} answer={answer} height={chart.height(answer, row)}
        overlay={(drawing) => <PanelTargets kind={kind} drawing={drawing} />}
      />
    </FigureBox>
  );
}

/** What of the drawing can be pointed at. */
export function PanelTargets<Answer>({ kind, drawing }: { readonly kind: FigureForm<Answer>; readonly drawing: DrawingProps<Answer> }): ReactNode {
  const { t } = useTranslator();
  const targets = useMemo(() => kind.targets(drawing), [kind, drawing]);
  return <FigureTargets title={t(kind.title)} targets={targets} />;
}

interface FigureBoxProps<Answer> extends Omit<FigureAroundProps<Answer>, "kind"> {
  readonly kind: FigureKind<Answer>;
}

/** Title, buttons and notes of a figure around whatever draws it on the page; where no answer is given, the plain one. */
export function FigureBox<Answer>({ answer, ...rest }: FigureBoxProps<Answer>): ReactNode {
  const plain = useAnswer(rest.kind.question);
  return <FigureAround {...rest} answer={answer ?? plain} />;
}
