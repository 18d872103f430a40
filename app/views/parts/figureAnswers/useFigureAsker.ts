import { outcomes } from "../../../domain/claim";
import type { IncidentAsked } from "../../../engine/questions/aboutIncident";
import type { FacilityAsked } from "../../../engine/questions/facility";
import type { AskedFigure, FigureKind } from "../../../figures/figure";
import { useAnswerLater, useAsker } from "../../../state/answers";
import { useTranslator } from "../../../state/language";
import type { FigureAnswerKind } from "./figureAnswer";
import { figureAnswers } from "./index";
import { needsOpen } from "../needsOpen";
import { useShownView, type ShownView } from "./shownView";

/** What a figure draws for the view on show, whether or not the page shows it: worked out when it is called, and at once; undefined where the answer has not come. */
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

/** The same of any figure, asked for when it is called; rejects as the engine does, and where no incident or facility is open for a figure of one. */
export function useFigureAsker(): <Answer>(kind: AskedFigure<Answer>) => Promise<Answer> {
  const view = useShownView();
  const ask = useAsker();
  const { t } = useTranslator();
  return async (kind) => {
    if ("incidentQuestion" in kind) {
      const asked = incidentAsked(view);
      const answer = asked && await ask(kind.incidentQuestion, asked);
      if (!answer) throw new Error(t(needsOpen.incident));
      return answer;
    }
    if ("facilityQuestion" in kind) {
      const asked = facilityAsked(view);
      const answer = asked && await ask(kind.facilityQuestion, asked);
      if (!answer) throw new Error(t(needsOpen.facility));
      return answer;
    }
    const also = alsoAsked(kind, view);
    const [plain, other] = await Promise.all([ask(kind.question, null), also ? ask(also, null) : undefined]);
    return completed(kind, plain, other, view);
  };
}

/** What the figures of the open incident ask; null where none is open. */
export function incidentAsked({ incident, toll }: Pick<ShownView, "incident" | "toll">): IncidentAsked | null {
  return incident === null ? null : { id: incident, outcome: outcomes.find((outcome) => outcome === toll) ?? "killed" };
}

/** What the figures of the open facility ask; null where none is open. */
export function facilityAsked({ facility }: Pick<ShownView, "facility">): FacilityAsked | null {
  return facility === null ? null : { facility };
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
