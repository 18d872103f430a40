import type { QuestionKind } from "../../../engine/engine";
import type { FigureKind } from "../../../figures/figure";
import type { ShownView } from "./shownView";

/** A figure that draws more than the plain answer to its question; one file each. */
export interface FigureAnswerKind<Answer, Also> {
  readonly figure: FigureKind<Answer>;
  /** What else is asked for such a view; null where that is nothing. */
  also(view: ShownView): QuestionKind<null, Also> | null;
  /** What is drawn; `also` is undefined where nothing else is asked. */
  complete(plain: Answer, also: Also | undefined, view: ShownView): Answer;
}
