import { useMemo } from "react";
import type { FigureKind } from "../../../figures/figure";
import { useAnswer, useAnswerLater, useAsker } from "../../../state/answers";
import type { FigureAnswerKind } from "./figureAnswer";
import { figureAnswers } from "./index";
import { useShownView, type ShownView } from "./shownView";

/** What a figure draws for the view on show, whether or not the page shows it; undefined only before the first answer. */
export function useFigureAnswer<Answer>(kind: FigureKind<Answer>): Answer | undefined {
  const view = useShownView();
  const also = alsoAsked(kind, view);
  const plain = useAnswer(kind.question);
  const other = useAnswer<unknown>(also ?? kind.question);
  return useMemo(() => (plain === undefined || other === undefined ? undefined : completed(kind, plain, also ? other : undefined, view)), [kind, plain, also, other, view]);
}

/** As `useFigureAnswer`, worked out only when it is called, and at once: undefined where the answer has not come. */
export function useFigureAnswerLater<Answer>(kind: FigureKind<Answer>): () => Answer | undefined {
  const view = useShownView();
  const also = alsoAsked(kind, view);
  const plainNow = useAnswerLater(kind.question, null);
  const otherNow = useAnswerLater<null, unknown>(also ?? kind.question, null);
  return () => {
    const plain = plainNow();
    const other = also ? otherNow() : undefined;
    return plain === undefined || (also && other === undefined) ? undefined : completed(kind, plain, other, view);
  };
}

/** As `useFigureAnswer`, of any figure, asked for when it is called; rejects as the engine does. */
export function useFigureAsker(): <Answer>(kind: FigureKind<Answer>) => Promise<Answer> {
  const view = useShownView();
  const ask = useAsker();
  return async (kind) => {
    const also = alsoAsked(kind, view);
    const [plain, other] = await Promise.all([ask(kind.question, null), also ? ask(also, null) : undefined]);
    return completed(kind, plain, other, view);
  };
}

function alsoAsked<Answer>(kind: FigureKind<Answer>, view: ShownView) {
  return entryOf(kind)?.also(view) ?? null;
}

function completed<Answer>(kind: FigureKind<Answer>, plain: Answer, also: unknown, view: ShownView): Answer {
  return entryOf(kind)?.complete(plain, also, view) ?? plain;
}

function entryOf<Answer>({ id }: FigureKind<Answer>): FigureAnswerKind<Answer, unknown> | undefined {
  // The registry holds an entry for a figure's own answer.
  return figureAnswers.find(({ figure }) => figure.id === id) as FigureAnswerKind<Answer, unknown> | undefined;
}
